// Written by `idp-dev generate`; do not edit.
#include "CatalogFiles.h"

static const uint8_t f_policies_Scost_Sgpu_Mtoleration_Mbroad_Sfail_Dyaml[] = {
#if __has_embed("../../policies/cost/gpu-toleration-broad/fail.yaml")
#embed "../../policies/cost/gpu-toleration-broad/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spass_Dyaml[] = {
#if __has_embed("../../policies/cost/gpu-toleration-broad/pass.yaml")
#embed "../../policies/cost/gpu-toleration-broad/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/gpu-toleration-broad/policy.rego")
#embed "../../policies/cost/gpu-toleration-broad/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdelivery_Simage_Mnot_Mpinned_Sfail_Dyaml[] = {
#if __has_embed("../../policies/delivery/image-not-pinned/fail.yaml")
#embed "../../policies/delivery/image-not-pinned/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdelivery_Simage_Mnot_Mpinned_Spass_Dyaml[] = {
#if __has_embed("../../policies/delivery/image-not-pinned/pass.yaml")
#embed "../../policies/delivery/image-not-pinned/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdelivery_Simage_Mnot_Mpinned_Spolicy_Drego[] = {
#if __has_embed("../../policies/delivery/image-not-pinned/policy.rego")
#embed "../../policies/delivery/image-not-pinned/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mrequest_Minvalid_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-request-invalid/fail.yaml")
#embed "../../policies/hardware/gpu-request-invalid/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-request-invalid/pass.yaml")
#embed "../../policies/hardware/gpu-request-invalid/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-request-invalid/policy.rego")
#embed "../../policies/hardware/gpu-request-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mselector_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-selector-missing/fail.yaml")
#embed "../../policies/hardware/gpu-selector-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mselector_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-selector-missing/pass.yaml")
#embed "../../policies/hardware/gpu-selector-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mselector_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-selector-missing/policy.rego")
#embed "../../policies/hardware/gpu-selector-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Saccelerators_Drego[] = {
#if __has_embed("../../policies/lib/accelerators.rego")
#embed "../../policies/lib/accelerators.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Skubernetes_Drego[] = {
#if __has_embed("../../policies/lib/kubernetes.rego")
#embed "../../policies/lib/kubernetes.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Stext_Drego[] = {
#if __has_embed("../../policies/lib/text.rego")
#embed "../../policies/lib/text.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Slimits_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/reliability/limits-missing/fail.yaml")
#embed "../../policies/reliability/limits-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Slimits_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/reliability/limits-missing/pass.yaml")
#embed "../../policies/reliability/limits-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Slimits_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/reliability/limits-missing/policy.rego")
#embed "../../policies/reliability/limits-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scontainer_Mprivileged_Sfail_Dyaml[] = {
#if __has_embed("../../policies/security/container-privileged/fail.yaml")
#embed "../../policies/security/container-privileged/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scontainer_Mprivileged_Spass_Dyaml[] = {
#if __has_embed("../../policies/security/container-privileged/pass.yaml")
#embed "../../policies/security/container-privileged/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scontainer_Mprivileged_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/container-privileged/policy.rego")
#embed "../../policies/security/container-privileged/policy.rego" suffix(, )
#endif
  0};

static const struct catalog_file files[] = {
  {"policies/cost/gpu-toleration-broad/fail.yaml", f_policies_Scost_Sgpu_Mtoleration_Mbroad_Sfail_Dyaml, sizeof f_policies_Scost_Sgpu_Mtoleration_Mbroad_Sfail_Dyaml - 1, 0644},
  {"policies/cost/gpu-toleration-broad/pass.yaml", f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spass_Dyaml, sizeof f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spass_Dyaml - 1, 0644},
  {"policies/cost/gpu-toleration-broad/policy.rego", f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spolicy_Drego, sizeof f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spolicy_Drego - 1, 0644},
  {"policies/delivery/image-not-pinned/fail.yaml", f_policies_Sdelivery_Simage_Mnot_Mpinned_Sfail_Dyaml, sizeof f_policies_Sdelivery_Simage_Mnot_Mpinned_Sfail_Dyaml - 1, 0644},
  {"policies/delivery/image-not-pinned/pass.yaml", f_policies_Sdelivery_Simage_Mnot_Mpinned_Spass_Dyaml, sizeof f_policies_Sdelivery_Simage_Mnot_Mpinned_Spass_Dyaml - 1, 0644},
  {"policies/delivery/image-not-pinned/policy.rego", f_policies_Sdelivery_Simage_Mnot_Mpinned_Spolicy_Drego, sizeof f_policies_Sdelivery_Simage_Mnot_Mpinned_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-request-invalid/fail.yaml", f_policies_Shardware_Sgpu_Mrequest_Minvalid_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mrequest_Minvalid_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-request-invalid/pass.yaml", f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-request-invalid/policy.rego", f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-selector-missing/fail.yaml", f_policies_Shardware_Sgpu_Mselector_Mmissing_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mselector_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-selector-missing/pass.yaml", f_policies_Shardware_Sgpu_Mselector_Mmissing_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mselector_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-selector-missing/policy.rego", f_policies_Shardware_Sgpu_Mselector_Mmissing_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mselector_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/lib/accelerators.rego", f_policies_Slib_Saccelerators_Drego, sizeof f_policies_Slib_Saccelerators_Drego - 1, 0644},
  {"policies/lib/kubernetes.rego", f_policies_Slib_Skubernetes_Drego, sizeof f_policies_Slib_Skubernetes_Drego - 1, 0644},
  {"policies/lib/text.rego", f_policies_Slib_Stext_Drego, sizeof f_policies_Slib_Stext_Drego - 1, 0644},
  {"policies/reliability/limits-missing/fail.yaml", f_policies_Sreliability_Slimits_Mmissing_Sfail_Dyaml, sizeof f_policies_Sreliability_Slimits_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/reliability/limits-missing/pass.yaml", f_policies_Sreliability_Slimits_Mmissing_Spass_Dyaml, sizeof f_policies_Sreliability_Slimits_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/reliability/limits-missing/policy.rego", f_policies_Sreliability_Slimits_Mmissing_Spolicy_Drego, sizeof f_policies_Sreliability_Slimits_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/security/container-privileged/fail.yaml", f_policies_Ssecurity_Scontainer_Mprivileged_Sfail_Dyaml, sizeof f_policies_Ssecurity_Scontainer_Mprivileged_Sfail_Dyaml - 1, 0644},
  {"policies/security/container-privileged/pass.yaml", f_policies_Ssecurity_Scontainer_Mprivileged_Spass_Dyaml, sizeof f_policies_Ssecurity_Scontainer_Mprivileged_Spass_Dyaml - 1, 0644},
  {"policies/security/container-privileged/policy.rego", f_policies_Ssecurity_Scontainer_Mprivileged_Spolicy_Drego, sizeof f_policies_Ssecurity_Scontainer_Mprivileged_Spolicy_Drego - 1, 0644},
  {0, 0, 0, 0},
};

size_t catalog_file_count(void) { return sizeof files / sizeof *files - 1; }

struct catalog_file catalog_file_at(size_t index) { return files[index]; }
