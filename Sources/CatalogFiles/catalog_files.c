// Written by `idp-dev generate`; do not edit.
#include "CatalogFiles.h"

static const uint8_t f_golden_Mpaths_Smodel_Mservice_Sexamples_Sa100_Mmig_Dyaml[] = {
#if __has_embed("../../golden-paths/model-service/examples/a100-mig.yaml")
#embed "../../golden-paths/model-service/examples/a100-mig.yaml" suffix(, )
#endif
  0};

static const uint8_t f_golden_Mpaths_Smodel_Mservice_Sexamples_Scpu_Dyaml[] = {
#if __has_embed("../../golden-paths/model-service/examples/cpu.yaml")
#embed "../../golden-paths/model-service/examples/cpu.yaml" suffix(, )
#endif
  0};

static const uint8_t f_golden_Mpaths_Smodel_Mservice_Sexamples_Sl4_Dyaml[] = {
#if __has_embed("../../golden-paths/model-service/examples/l4.yaml")
#embed "../../golden-paths/model-service/examples/l4.yaml" suffix(, )
#endif
  0};

static const uint8_t f_golden_Mpaths_Smodel_Mservice_Sgolden_Mpath_Dyaml[] = {
#if __has_embed("../../golden-paths/model-service/golden-path.yaml")
#embed "../../golden-paths/model-service/golden-path.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/accelerator-pool-never-empty/fail.tf")
#embed "../../policies/cost/accelerator-pool-never-empty/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/accelerator-pool-never-empty/pass.tf")
#embed "../../policies/cost/accelerator-pool-never-empty/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/accelerator-pool-never-empty/policy.rego")
#embed "../../policies/cost/accelerator-pool-never-empty/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sautoscaling_Munbounded_Sfail_Dyaml[] = {
#if __has_embed("../../policies/cost/autoscaling-unbounded/fail.yaml")
#embed "../../policies/cost/autoscaling-unbounded/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sautoscaling_Munbounded_Spass_Dyaml[] = {
#if __has_embed("../../policies/cost/autoscaling-unbounded/pass.yaml")
#embed "../../policies/cost/autoscaling-unbounded/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sautoscaling_Munbounded_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/autoscaling-unbounded/policy.rego")
#embed "../../policies/cost/autoscaling-unbounded/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbucket_Min_Manother_Mregion_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/bucket-in-another-region/fail.tf")
#embed "../../policies/cost/bucket-in-another-region/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbucket_Min_Manother_Mregion_Sfail_Dyaml[] = {
#if __has_embed("../../policies/cost/bucket-in-another-region/fail.yaml")
#embed "../../policies/cost/bucket-in-another-region/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbucket_Min_Manother_Mregion_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/bucket-in-another-region/pass.tf")
#embed "../../policies/cost/bucket-in-another-region/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbucket_Min_Manother_Mregion_Spass_Dyaml[] = {
#if __has_embed("../../policies/cost/bucket-in-another-region/pass.yaml")
#embed "../../policies/cost/bucket-in-another-region/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbucket_Min_Manother_Mregion_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/bucket-in-another-region/policy.rego")
#embed "../../policies/cost/bucket-in-another-region/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mat_Mrisk_Sexample_Didp_Dyaml[] = {
#if __has_embed("../../policies/cost/budget-at-risk/example.idp.yaml")
#embed "../../policies/cost/budget-at-risk/example.idp.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mat_Mrisk_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/budget-at-risk/fail.tf")
#embed "../../policies/cost/budget-at-risk/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mat_Mrisk_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/budget-at-risk/pass.tf")
#embed "../../policies/cost/budget-at-risk/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mat_Mrisk_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/budget-at-risk/policy.rego")
#embed "../../policies/cost/budget-at-risk/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mexceeded_Sexample_Didp_Dyaml[] = {
#if __has_embed("../../policies/cost/budget-exceeded/example.idp.yaml")
#embed "../../policies/cost/budget-exceeded/example.idp.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mexceeded_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/budget-exceeded/fail.tf")
#embed "../../policies/cost/budget-exceeded/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mexceeded_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/budget-exceeded/pass.tf")
#embed "../../policies/cost/budget-exceeded/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sbudget_Mexceeded_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/budget-exceeded/policy.rego")
#embed "../../policies/cost/budget-exceeded/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Scompact_Mplacement_Minvalid_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/compact-placement-invalid/fail.tf")
#embed "../../policies/cost/compact-placement-invalid/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Scompact_Mplacement_Minvalid_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/compact-placement-invalid/pass.tf")
#embed "../../policies/cost/compact-placement-invalid/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Scompact_Mplacement_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/compact-placement-invalid/policy.rego")
#embed "../../policies/cost/compact-placement-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Scost_Mlabel_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/cost/cost-label-missing/fail.yaml")
#embed "../../policies/cost/cost-label-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Scost_Mlabel_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/cost/cost-label-missing/pass.yaml")
#embed "../../policies/cost/cost-label-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Scost_Mlabel_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/cost-label-missing/policy.rego")
#embed "../../policies/cost/cost-label-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sflex_Mstart_Minvalid_Sfail_Dyaml[] = {
#if __has_embed("../../policies/cost/flex-start-invalid/fail.yaml")
#embed "../../policies/cost/flex-start-invalid/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sflex_Mstart_Minvalid_Spass_Dyaml[] = {
#if __has_embed("../../policies/cost/flex-start-invalid/pass.yaml")
#embed "../../policies/cost/flex-start-invalid/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sflex_Mstart_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/flex-start-invalid/policy.rego")
#embed "../../policies/cost/flex-start-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sgpu_Mpool_Msurge_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/gpu-pool-surge/fail.tf")
#embed "../../policies/cost/gpu-pool-surge/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sgpu_Mpool_Msurge_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/gpu-pool-surge/pass.tf")
#embed "../../policies/cost/gpu-pool-surge/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Sgpu_Mpool_Msurge_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/gpu-pool-surge/policy.rego")
#embed "../../policies/cost/gpu-pool-surge/policy.rego" suffix(, )
#endif
  0};

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

static const uint8_t f_policies_Scost_Skueue_Mquota_Munreachable_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/kueue-quota-unreachable/fail.tf")
#embed "../../policies/cost/kueue-quota-unreachable/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Skueue_Mquota_Munreachable_Sfail_Dyaml[] = {
#if __has_embed("../../policies/cost/kueue-quota-unreachable/fail.yaml")
#embed "../../policies/cost/kueue-quota-unreachable/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Skueue_Mquota_Munreachable_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/kueue-quota-unreachable/pass.tf")
#embed "../../policies/cost/kueue-quota-unreachable/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Skueue_Mquota_Munreachable_Spass_Dyaml[] = {
#if __has_embed("../../policies/cost/kueue-quota-unreachable/pass.yaml")
#embed "../../policies/cost/kueue-quota-unreachable/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Skueue_Mquota_Munreachable_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/kueue-quota-unreachable/policy.rego")
#embed "../../policies/cost/kueue-quota-unreachable/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/node-pool-capacity-conflict/fail.tf")
#embed "../../policies/cost/node-pool-capacity-conflict/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/node-pool-capacity-conflict/pass.tf")
#embed "../../policies/cost/node-pool-capacity-conflict/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/node-pool-capacity-conflict/policy.rego")
#embed "../../policies/cost/node-pool-capacity-conflict/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/node-pool-reservation-invalid/fail.tf")
#embed "../../policies/cost/node-pool-reservation-invalid/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/node-pool-reservation-invalid/pass.tf")
#embed "../../policies/cost/node-pool-reservation-invalid/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/node-pool-reservation-invalid/policy.rego")
#embed "../../policies/cost/node-pool-reservation-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Squeued_Mprovisioning_Mconflict_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/queued-provisioning-conflict/fail.tf")
#embed "../../policies/cost/queued-provisioning-conflict/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Squeued_Mprovisioning_Mconflict_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/queued-provisioning-conflict/pass.tf")
#embed "../../policies/cost/queued-provisioning-conflict/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Squeued_Mprovisioning_Mconflict_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/queued-provisioning-conflict/policy.rego")
#embed "../../policies/cost/queued-provisioning-conflict/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Szones_Mmultiply_Mnodes_Sfail_Dtf[] = {
#if __has_embed("../../policies/cost/zones-multiply-nodes/fail.tf")
#embed "../../policies/cost/zones-multiply-nodes/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Szones_Mmultiply_Mnodes_Spass_Dtf[] = {
#if __has_embed("../../policies/cost/zones-multiply-nodes/pass.tf")
#embed "../../policies/cost/zones-multiply-nodes/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Scost_Szones_Mmultiply_Mnodes_Spolicy_Drego[] = {
#if __has_embed("../../policies/cost/zones-multiply-nodes/policy.rego")
#embed "../../policies/cost/zones-multiply-nodes/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Saccelerators_Djson[] = {
#if __has_embed("../../policies/data/accelerators.json")
#embed "../../policies/data/accelerators.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Smachine__types_Djson[] = {
#if __has_embed("../../policies/data/machine_types.json")
#embed "../../policies/data/machine_types.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Smodels_Djson[] = {
#if __has_embed("../../policies/data/models.json")
#embed "../../policies/data/models.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Sprices_Djson[] = {
#if __has_embed("../../policies/data/prices.json")
#embed "../../policies/data/prices.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Sregions_Djson[] = {
#if __has_embed("../../policies/data/regions.json")
#embed "../../policies/data/regions.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Sservices_Djson[] = {
#if __has_embed("../../policies/data/services.json")
#embed "../../policies/data/services.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Stpus_Djson[] = {
#if __has_embed("../../policies/data/tpus.json")
#embed "../../policies/data/tpus.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Striton_Djson[] = {
#if __has_embed("../../policies/data/triton.json")
#embed "../../policies/data/triton.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Striton__models_Djson[] = {
#if __has_embed("../../policies/data/triton_models.json")
#embed "../../policies/data/triton_models.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdata_Szones_Djson[] = {
#if __has_embed("../../policies/data/zones.json")
#embed "../../policies/data/zones.json" suffix(, )
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

static const uint8_t f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/delivery/owner-label-missing/fail.yaml")
#embed "../../policies/delivery/owner-label-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/delivery/owner-label-missing/pass.yaml")
#embed "../../policies/delivery/owner-label-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/delivery/owner-label-missing/policy.rego")
#embed "../../policies/delivery/owner-label-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-not-in-region/fail.yaml")
#embed "../../policies/hardware/accelerator-not-in-region/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-not-in-region/pass.yaml")
#embed "../../policies/hardware/accelerator-not-in-region/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/accelerator-not-in-region/policy.rego")
#embed "../../policies/hardware/accelerator-not-in-region/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-selectors-conflict/fail.yaml")
#embed "../../policies/hardware/accelerator-selectors-conflict/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-selectors-conflict/pass.yaml")
#embed "../../policies/hardware/accelerator-selectors-conflict/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/accelerator-selectors-conflict/policy.rego")
#embed "../../policies/hardware/accelerator-selectors-conflict/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-toleration-missing/fail.yaml")
#embed "../../policies/hardware/accelerator-toleration-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-toleration-missing/pass.yaml")
#embed "../../policies/hardware/accelerator-toleration-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/accelerator-toleration-missing/policy.rego")
#embed "../../policies/hardware/accelerator-toleration-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/accelerator-without-node-pool/fail.tf")
#embed "../../policies/hardware/accelerator-without-node-pool/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-without-node-pool/fail.yaml")
#embed "../../policies/hardware/accelerator-without-node-pool/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/accelerator-without-node-pool/pass.tf")
#embed "../../policies/hardware/accelerator-without-node-pool/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/accelerator-without-node-pool/pass.yaml")
#embed "../../policies/hardware/accelerator-without-node-pool/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/accelerator-without-node-pool/policy.rego")
#embed "../../policies/hardware/accelerator-without-node-pool/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/context-exceeds-gpu-memory/fail.yaml")
#embed "../../policies/hardware/context-exceeds-gpu-memory/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/context-exceeds-gpu-memory/pass.yaml")
#embed "../../policies/hardware/context-exceeds-gpu-memory/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/context-exceeds-gpu-memory/policy.rego")
#embed "../../policies/hardware/context-exceeds-gpu-memory/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sdisk_Mnot_Mattachable_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/disk-not-attachable/fail.yaml")
#embed "../../policies/hardware/disk-not-attachable/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sdisk_Mnot_Mattachable_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/disk-not-attachable/pass.yaml")
#embed "../../policies/hardware/disk-not-attachable/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sdisk_Mnot_Mattachable_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/disk-not-attachable/policy.rego")
#embed "../../policies/hardware/disk-not-attachable/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-architecture-mismatch/fail.yaml")
#embed "../../policies/hardware/gpu-architecture-mismatch/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-architecture-mismatch/pass.yaml")
#embed "../../policies/hardware/gpu-architecture-mismatch/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-architecture-mismatch/policy.rego")
#embed "../../policies/hardware/gpu-architecture-mismatch/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-count-too-high/fail.yaml")
#embed "../../policies/hardware/gpu-count-too-high/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-count-too-high/pass.yaml")
#embed "../../policies/hardware/gpu-count-too-high/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-count-too-high/policy.rego")
#embed "../../policies/hardware/gpu-count-too-high/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-data-type-unsupported/fail.yaml")
#embed "../../policies/hardware/gpu-data-type-unsupported/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-data-type-unsupported/pass.yaml")
#embed "../../policies/hardware/gpu-data-type-unsupported/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-data-type-unsupported/policy.rego")
#embed "../../policies/hardware/gpu-data-type-unsupported/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mdriver_Munsigned_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/gpu-driver-unsigned/fail.tf")
#embed "../../policies/hardware/gpu-driver-unsigned/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mdriver_Munsigned_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/gpu-driver-unsigned/pass.tf")
#embed "../../policies/hardware/gpu-driver-unsigned/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mdriver_Munsigned_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-driver-unsigned/policy.rego")
#embed "../../policies/hardware/gpu-driver-unsigned/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-machine-mismatch/fail.yaml")
#embed "../../policies/hardware/gpu-machine-mismatch/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-machine-mismatch/pass.yaml")
#embed "../../policies/hardware/gpu-machine-mismatch/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-machine-mismatch/policy.rego")
#embed "../../policies/hardware/gpu-machine-mismatch/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mpartition_Munknown_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-partition-unknown/fail.yaml")
#embed "../../policies/hardware/gpu-partition-unknown/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mpartition_Munknown_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-partition-unknown/pass.yaml")
#embed "../../policies/hardware/gpu-partition-unknown/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mpartition_Munknown_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-partition-unknown/policy.rego")
#embed "../../policies/hardware/gpu-partition-unknown/policy.rego" suffix(, )
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

static const uint8_t f_policies_Shardware_Sgpu_Mresource_Munknown_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-resource-unknown/fail.yaml")
#embed "../../policies/hardware/gpu-resource-unknown/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mresource_Munknown_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-resource-unknown/pass.yaml")
#embed "../../policies/hardware/gpu-resource-unknown/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Mresource_Munknown_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-resource-unknown/policy.rego")
#embed "../../policies/hardware/gpu-resource-unknown/policy.rego" suffix(, )
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

static const uint8_t f_policies_Shardware_Sgpu_Msharing_Minvalid_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-sharing-invalid/fail.yaml")
#embed "../../policies/hardware/gpu-sharing-invalid/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Msharing_Minvalid_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpu-sharing-invalid/pass.yaml")
#embed "../../policies/hardware/gpu-sharing-invalid/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpu_Msharing_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpu-sharing-invalid/policy.rego")
#embed "../../policies/hardware/gpu-sharing-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpudirect_Munsupported_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpudirect-unsupported/fail.yaml")
#embed "../../policies/hardware/gpudirect-unsupported/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpudirect_Munsupported_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/gpudirect-unsupported/pass.yaml")
#embed "../../policies/hardware/gpudirect-unsupported/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sgpudirect_Munsupported_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/gpudirect-unsupported/policy.rego")
#embed "../../policies/hardware/gpudirect-unsupported/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/model-exceeds-gpu-memory/fail.yaml")
#embed "../../policies/hardware/model-exceeds-gpu-memory/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/model-exceeds-gpu-memory/pass.yaml")
#embed "../../policies/hardware/model-exceeds-gpu-memory/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/model-exceeds-gpu-memory/policy.rego")
#embed "../../policies/hardware/model-exceeds-gpu-memory/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-accelerator-not-in-region/fail.tf")
#embed "../../policies/hardware/node-pool-accelerator-not-in-region/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-accelerator-not-in-region/pass.tf")
#embed "../../policies/hardware/node-pool-accelerator-not-in-region/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-accelerator-not-in-region/policy.rego")
#embed "../../policies/hardware/node-pool-accelerator-not-in-region/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-disk-unsupported/fail.tf")
#embed "../../policies/hardware/node-pool-disk-unsupported/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-disk-unsupported/pass.tf")
#embed "../../policies/hardware/node-pool-disk-unsupported/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-disk-unsupported/policy.rego")
#embed "../../policies/hardware/node-pool-disk-unsupported/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-division-invalid/fail.tf")
#embed "../../policies/hardware/node-pool-gpu-division-invalid/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-division-invalid/pass.tf")
#embed "../../policies/hardware/node-pool-gpu-division-invalid/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-division-invalid/policy.rego")
#embed "../../policies/hardware/node-pool-gpu-division-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-driver-too-old/fail.tf")
#embed "../../policies/hardware/node-pool-gpu-driver-too-old/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-driver-too-old/pass.tf")
#embed "../../policies/hardware/node-pool-gpu-driver-too-old/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-driver-too-old/policy.rego")
#embed "../../policies/hardware/node-pool-gpu-driver-too-old/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-mismatch/fail.tf")
#embed "../../policies/hardware/node-pool-gpu-mismatch/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-mismatch/pass.tf")
#embed "../../policies/hardware/node-pool-gpu-mismatch/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-gpu-mismatch/policy.rego")
#embed "../../policies/hardware/node-pool-gpu-mismatch/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpudirect-unsupported/fail.tf")
#embed "../../policies/hardware/node-pool-gpudirect-unsupported/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-gpudirect-unsupported/pass.tf")
#embed "../../policies/hardware/node-pool-gpudirect-unsupported/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-gpudirect-unsupported/policy.rego")
#embed "../../policies/hardware/node-pool-gpudirect-unsupported/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-tpu-machine-mismatch/fail.tf")
#embed "../../policies/hardware/node-pool-tpu-machine-mismatch/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-tpu-machine-mismatch/pass.tf")
#embed "../../policies/hardware/node-pool-tpu-machine-mismatch/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-tpu-machine-mismatch/policy.rego")
#embed "../../policies/hardware/node-pool-tpu-machine-mismatch/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-tpu-slice-invalid/fail.tf")
#embed "../../policies/hardware/node-pool-tpu-slice-invalid/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-tpu-slice-invalid/pass.tf")
#embed "../../policies/hardware/node-pool-tpu-slice-invalid/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-tpu-slice-invalid/policy.rego")
#embed "../../policies/hardware/node-pool-tpu-slice-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-workload-policy-missing/fail.tf")
#embed "../../policies/hardware/node-pool-workload-policy-missing/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-workload-policy-missing/pass.tf")
#embed "../../policies/hardware/node-pool-workload-policy-missing/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-workload-policy-missing/policy.rego")
#embed "../../policies/hardware/node-pool-workload-policy-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Sfail_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-zone-outside-region/fail.tf")
#embed "../../policies/hardware/node-pool-zone-outside-region/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Spass_Dtf[] = {
#if __has_embed("../../policies/hardware/node-pool-zone-outside-region/pass.tf")
#embed "../../policies/hardware/node-pool-zone-outside-region/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/node-pool-zone-outside-region/policy.rego")
#embed "../../policies/hardware/node-pool-zone-outside-region/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/pipeline-gpu-count-too-high/fail.yaml")
#embed "../../policies/hardware/pipeline-gpu-count-too-high/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/pipeline-gpu-count-too-high/pass.yaml")
#embed "../../policies/hardware/pipeline-gpu-count-too-high/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/pipeline-gpu-count-too-high/policy.rego")
#embed "../../policies/hardware/pipeline-gpu-count-too-high/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/pipeline-gpu-selector-missing/fail.yaml")
#embed "../../policies/hardware/pipeline-gpu-selector-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/pipeline-gpu-selector-missing/pass.yaml")
#embed "../../policies/hardware/pipeline-gpu-selector-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/pipeline-gpu-selector-missing/policy.rego")
#embed "../../policies/hardware/pipeline-gpu-selector-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Srequests_Mexceed_Mmachine_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/requests-exceed-machine/fail.yaml")
#embed "../../policies/hardware/requests-exceed-machine/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Srequests_Mexceed_Mmachine_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/requests-exceed-machine/pass.yaml")
#embed "../../policies/hardware/requests-exceed-machine/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Srequests_Mexceed_Mmachine_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/requests-exceed-machine/policy.rego")
#embed "../../policies/hardware/requests-exceed-machine/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sshared_Mmemory_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/shared-memory-missing/fail.yaml")
#embed "../../policies/hardware/shared-memory-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sshared_Mmemory_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/shared-memory-missing/pass.yaml")
#embed "../../policies/hardware/shared-memory-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Sshared_Mmemory_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/shared-memory-missing/policy.rego")
#embed "../../policies/hardware/shared-memory-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stensor_Mparallel_Mmismatch_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/tensor-parallel-mismatch/fail.yaml")
#embed "../../policies/hardware/tensor-parallel-mismatch/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stensor_Mparallel_Mmismatch_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/tensor-parallel-mismatch/pass.yaml")
#embed "../../policies/hardware/tensor-parallel-mismatch/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stensor_Mparallel_Mmismatch_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/tensor-parallel-mismatch/policy.rego")
#embed "../../policies/hardware/tensor-parallel-mismatch/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mcount_Mmismatch_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-count-mismatch/fail.yaml")
#embed "../../policies/hardware/tpu-count-mismatch/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mcount_Mmismatch_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-count-mismatch/pass.yaml")
#embed "../../policies/hardware/tpu-count-mismatch/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mcount_Mmismatch_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/tpu-count-mismatch/policy.rego")
#embed "../../policies/hardware/tpu-count-mismatch/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mselector_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-selector-missing/fail.yaml")
#embed "../../policies/hardware/tpu-selector-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mselector_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-selector-missing/pass.yaml")
#embed "../../policies/hardware/tpu-selector-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mselector_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/tpu-selector-missing/policy.rego")
#embed "../../policies/hardware/tpu-selector-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mslice_Mrestart_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-slice-restart/fail.yaml")
#embed "../../policies/hardware/tpu-slice-restart/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mslice_Mrestart_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-slice-restart/pass.yaml")
#embed "../../policies/hardware/tpu-slice-restart/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mslice_Mrestart_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/tpu-slice-restart/policy.rego")
#embed "../../policies/hardware/tpu-slice-restart/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-slice-size-mismatch/fail.yaml")
#embed "../../policies/hardware/tpu-slice-size-mismatch/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-slice-size-mismatch/pass.yaml")
#embed "../../policies/hardware/tpu-slice-size-mismatch/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/tpu-slice-size-mismatch/policy.rego")
#embed "../../policies/hardware/tpu-slice-size-mismatch/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mtopology_Minvalid_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-topology-invalid/fail.yaml")
#embed "../../policies/hardware/tpu-topology-invalid/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mtopology_Minvalid_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/tpu-topology-invalid/pass.yaml")
#embed "../../policies/hardware/tpu-topology-invalid/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Stpu_Mtopology_Minvalid_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/tpu-topology-invalid/policy.rego")
#embed "../../policies/hardware/tpu-topology-invalid/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/training-exceeds-gpu-memory/fail.yaml")
#embed "../../policies/hardware/training-exceeds-gpu-memory/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/training-exceeds-gpu-memory/pass.yaml")
#embed "../../policies/hardware/training-exceeds-gpu-memory/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/training-exceeds-gpu-memory/policy.rego")
#embed "../../policies/hardware/training-exceeds-gpu-memory/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Sfail_Dyaml[] = {
#if __has_embed("../../policies/hardware/triton-gpu-too-old/fail.yaml")
#embed "../../policies/hardware/triton-gpu-too-old/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Spass_Dyaml[] = {
#if __has_embed("../../policies/hardware/triton-gpu-too-old/pass.yaml")
#embed "../../policies/hardware/triton-gpu-too-old/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Spolicy_Drego[] = {
#if __has_embed("../../policies/hardware/triton-gpu-too-old/policy.rego")
#embed "../../policies/hardware/triton-gpu-too-old/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sindex_Djson[] = {
#if __has_embed("../../policies/index.json")
#embed "../../policies/index.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Saccelerators_Drego[] = {
#if __has_embed("../../policies/lib/accelerators.rego")
#embed "../../policies/lib/accelerators.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sbudgets_Drego[] = {
#if __has_embed("../../policies/lib/budgets.rego")
#embed "../../policies/lib/budgets.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Scommands_Drego[] = {
#if __has_embed("../../policies/lib/commands.rego")
#embed "../../policies/lib/commands.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sfirewalls_Drego[] = {
#if __has_embed("../../policies/lib/firewalls.rego")
#embed "../../policies/lib/firewalls.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sgke_Drego[] = {
#if __has_embed("../../policies/lib/gke.rego")
#embed "../../policies/lib/gke.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sgpus_Drego[] = {
#if __has_embed("../../policies/lib/gpus.rego")
#embed "../../policies/lib/gpus.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Skubernetes_Drego[] = {
#if __has_embed("../../policies/lib/kubernetes.rego")
#embed "../../policies/lib/kubernetes.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Skustomize_Drego[] = {
#if __has_embed("../../policies/lib/kustomize.rego")
#embed "../../policies/lib/kustomize.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Smachines_Drego[] = {
#if __has_embed("../../policies/lib/machines.rego")
#embed "../../policies/lib/machines.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Smemory_Drego[] = {
#if __has_embed("../../policies/lib/memory.rego")
#embed "../../policies/lib/memory.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Smodels_Drego[] = {
#if __has_embed("../../policies/lib/models.rego")
#embed "../../policies/lib/models.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Snodes_Drego[] = {
#if __has_embed("../../policies/lib/nodes.rego")
#embed "../../policies/lib/nodes.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sownership_Drego[] = {
#if __has_embed("../../policies/lib/ownership.rego")
#embed "../../policies/lib/ownership.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Spipelines_Drego[] = {
#if __has_embed("../../policies/lib/pipelines.rego")
#embed "../../policies/lib/pipelines.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Spools_Drego[] = {
#if __has_embed("../../policies/lib/pools.rego")
#embed "../../policies/lib/pools.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sprices_Drego[] = {
#if __has_embed("../../policies/lib/prices.rego")
#embed "../../policies/lib/prices.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Srepository__nodes_Drego[] = {
#if __has_embed("../../policies/lib/repository_nodes.rego")
#embed "../../policies/lib/repository_nodes.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sselectors_Drego[] = {
#if __has_embed("../../policies/lib/selectors.rego")
#embed "../../policies/lib/selectors.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sterraform_Drego[] = {
#if __has_embed("../../policies/lib/terraform.rego")
#embed "../../policies/lib/terraform.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Stext_Drego[] = {
#if __has_embed("../../policies/lib/text.rego")
#embed "../../policies/lib/text.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Stpus_Drego[] = {
#if __has_embed("../../policies/lib/tpus.rego")
#embed "../../policies/lib/tpus.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Svllm_Drego[] = {
#if __has_embed("../../policies/lib/vllm.rego")
#embed "../../policies/lib/vllm.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Sworkloads_Drego[] = {
#if __has_embed("../../policies/lib/workloads.rego")
#embed "../../policies/lib/workloads.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Slib_Szones_Drego[] = {
#if __has_embed("../../policies/lib/zones.rego")
#embed "../../policies/lib/zones.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/reliability/disruption-budget-missing/fail.yaml")
#embed "../../policies/reliability/disruption-budget-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/reliability/disruption-budget-missing/pass.yaml")
#embed "../../policies/reliability/disruption-budget-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/reliability/disruption-budget-missing/policy.rego")
#embed "../../policies/reliability/disruption-budget-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sjob_Munbounded_Sfail_Dyaml[] = {
#if __has_embed("../../policies/reliability/job-unbounded/fail.yaml")
#embed "../../policies/reliability/job-unbounded/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sjob_Munbounded_Spass_Dyaml[] = {
#if __has_embed("../../policies/reliability/job-unbounded/pass.yaml")
#embed "../../policies/reliability/job-unbounded/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sjob_Munbounded_Spolicy_Drego[] = {
#if __has_embed("../../policies/reliability/job-unbounded/policy.rego")
#embed "../../policies/reliability/job-unbounded/policy.rego" suffix(, )
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

static const uint8_t f_policies_Sreliability_Sprobe_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/reliability/probe-missing/fail.yaml")
#embed "../../policies/reliability/probe-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sprobe_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/reliability/probe-missing/pass.yaml")
#embed "../../policies/reliability/probe-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sreliability_Sprobe_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/reliability/probe-missing/policy.rego")
#embed "../../policies/reliability/probe-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Sschemas_Sgoogle_Djson[] = {
#if __has_embed("../../policies/schemas/google.json")
#embed "../../policies/schemas/google.json" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Saudit_Mlog_Mexempted_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/audit-log-exempted/fail.tf")
#embed "../../policies/security/audit-log-exempted/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Saudit_Mlog_Mexempted_Spass_Dtf[] = {
#if __has_embed("../../policies/security/audit-log-exempted/pass.tf")
#embed "../../policies/security/audit-log-exempted/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Saudit_Mlog_Mexempted_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/audit-log-exempted/policy.rego")
#embed "../../policies/security/audit-log-exempted/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/binary-authorization-allows-all/fail.tf")
#embed "../../policies/security/binary-authorization-allows-all/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Spass_Dtf[] = {
#if __has_embed("../../policies/security/binary-authorization-allows-all/pass.tf")
#embed "../../policies/security/binary-authorization-allows-all/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/binary-authorization-allows-all/policy.rego")
#embed "../../policies/security/binary-authorization-allows-all/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/bucket-logs-to-itself/fail.tf")
#embed "../../policies/security/bucket-logs-to-itself/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Spass_Dtf[] = {
#if __has_embed("../../policies/security/bucket-logs-to-itself/pass.tf")
#embed "../../policies/security/bucket-logs-to-itself/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/bucket-logs-to-itself/policy.rego")
#embed "../../policies/security/bucket-logs-to-itself/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mobject_Macls_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/bucket-object-acls/fail.tf")
#embed "../../policies/security/bucket-object-acls/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mobject_Macls_Spass_Dtf[] = {
#if __has_embed("../../policies/security/bucket-object-acls/pass.tf")
#embed "../../policies/security/bucket-object-acls/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mobject_Macls_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/bucket-object-acls/policy.rego")
#embed "../../policies/security/bucket-object-acls/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/bucket-public-access-possible/fail.tf")
#embed "../../policies/security/bucket-public-access-possible/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Spass_Dtf[] = {
#if __has_embed("../../policies/security/bucket-public-access-possible/pass.tf")
#embed "../../policies/security/bucket-public-access-possible/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/bucket-public-access-possible/policy.rego")
#embed "../../policies/security/bucket-public-access-possible/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/bucket-public/fail.tf")
#embed "../../policies/security/bucket-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/bucket-public/pass.tf")
#embed "../../policies/security/bucket-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/bucket-public/policy.rego")
#embed "../../policies/security/bucket-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/bucket-retention-unlocked/fail.tf")
#embed "../../policies/security/bucket-retention-unlocked/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Spass_Dtf[] = {
#if __has_embed("../../policies/security/bucket-retention-unlocked/pass.tf")
#embed "../../policies/security/bucket-retention-unlocked/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/bucket-retention-unlocked/policy.rego")
#embed "../../policies/security/bucket-retention-unlocked/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Munrecoverable_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/bucket-unrecoverable/fail.tf")
#embed "../../policies/security/bucket-unrecoverable/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Munrecoverable_Spass_Dtf[] = {
#if __has_embed("../../policies/security/bucket-unrecoverable/pass.tf")
#embed "../../policies/security/bucket-unrecoverable/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Munrecoverable_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/bucket-unrecoverable/policy.rego")
#embed "../../policies/security/bucket-unrecoverable/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/bucket-writable-from-any-website/fail.tf")
#embed "../../policies/security/bucket-writable-from-any-website/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Spass_Dtf[] = {
#if __has_embed("../../policies/security/bucket-writable-from-any-website/pass.tf")
#embed "../../policies/security/bucket-writable-from-any-website/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/bucket-writable-from-any-website/policy.rego")
#embed "../../policies/security/bucket-writable-from-any-website/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/build-trigger-runs-forks/fail.tf")
#embed "../../policies/security/build-trigger-runs-forks/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Spass_Dtf[] = {
#if __has_embed("../../policies/security/build-trigger-runs-forks/pass.tf")
#embed "../../policies/security/build-trigger-runs-forks/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/build-trigger-runs-forks/policy.rego")
#embed "../../policies/security/build-trigger-runs-forks/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scache_Mclear_Mtext_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/cache-clear-text/fail.tf")
#embed "../../policies/security/cache-clear-text/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scache_Mclear_Mtext_Spass_Dtf[] = {
#if __has_embed("../../policies/security/cache-clear-text/pass.tf")
#embed "../../policies/security/cache-clear-text/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scache_Mclear_Mtext_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/cache-clear-text/policy.rego")
#embed "../../policies/security/cache-clear-text/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scache_Munauthenticated_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/cache-unauthenticated/fail.tf")
#embed "../../policies/security/cache-unauthenticated/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scache_Munauthenticated_Spass_Dtf[] = {
#if __has_embed("../../policies/security/cache-unauthenticated/pass.tf")
#embed "../../policies/security/cache-unauthenticated/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scache_Munauthenticated_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/cache-unauthenticated/policy.rego")
#embed "../../policies/security/cache-unauthenticated/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/confidential-nodes-unsupported/fail.tf")
#embed "../../policies/security/confidential-nodes-unsupported/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Spass_Dtf[] = {
#if __has_embed("../../policies/security/confidential-nodes-unsupported/pass.tf")
#embed "../../policies/security/confidential-nodes-unsupported/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/confidential-nodes-unsupported/policy.rego")
#embed "../../policies/security/confidential-nodes-unsupported/policy.rego" suffix(, )
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

static const uint8_t f_policies_Ssecurity_Scustom_Mrole_Mescalates_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/custom-role-escalates/fail.tf")
#embed "../../policies/security/custom-role-escalates/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scustom_Mrole_Mescalates_Spass_Dtf[] = {
#if __has_embed("../../policies/security/custom-role-escalates/pass.tf")
#embed "../../policies/security/custom-role-escalates/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Scustom_Mrole_Mescalates_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/custom-role-escalates/policy.rego")
#embed "../../policies/security/custom-role-escalates/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/data-job-public-address/fail.tf")
#embed "../../policies/security/data-job-public-address/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Spass_Dtf[] = {
#if __has_embed("../../policies/security/data-job-public-address/pass.tf")
#embed "../../policies/security/data-job-public-address/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/data-job-public-address/policy.rego")
#embed "../../policies/security/data-job-public-address/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/database-password-in-configuration/fail.tf")
#embed "../../policies/security/database-password-in-configuration/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Spass_Dtf[] = {
#if __has_embed("../../policies/security/database-password-in-configuration/pass.tf")
#embed "../../policies/security/database-password-in-configuration/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/database-password-in-configuration/policy.rego")
#embed "../../policies/security/database-password-in-configuration/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdataset_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/dataset-public/fail.tf")
#embed "../../policies/security/dataset-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdataset_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/dataset-public/pass.tf")
#embed "../../policies/security/dataset-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdataset_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/dataset-public/policy.rego")
#embed "../../policies/security/dataset-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/default-account-full-access/fail.tf")
#embed "../../policies/security/default-account-full-access/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Spass_Dtf[] = {
#if __has_embed("../../policies/security/default-account-full-access/pass.tf")
#embed "../../policies/security/default-account-full-access/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/default-account-full-access/policy.rego")
#embed "../../policies/security/default-account-full-access/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/deletion-protection-off/fail.tf")
#embed "../../policies/security/deletion-protection-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/deletion-protection-off/pass.tf")
#embed "../../policies/security/deletion-protection-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/deletion-protection-off/policy.rego")
#embed "../../policies/security/deletion-protection-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/disk-key-in-configuration/fail.tf")
#embed "../../policies/security/disk-key-in-configuration/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Spass_Dtf[] = {
#if __has_embed("../../policies/security/disk-key-in-configuration/pass.tf")
#embed "../../policies/security/disk-key-in-configuration/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/disk-key-in-configuration/policy.rego")
#embed "../../policies/security/disk-key-in-configuration/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdns_Msignature_Mweak_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/dns-signature-weak/fail.tf")
#embed "../../policies/security/dns-signature-weak/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdns_Msignature_Mweak_Spass_Dtf[] = {
#if __has_embed("../../policies/security/dns-signature-weak/pass.tf")
#embed "../../policies/security/dns-signature-weak/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdns_Msignature_Mweak_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/dns-signature-weak/policy.rego")
#embed "../../policies/security/dns-signature-weak/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdns_Munsigned_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/dns-unsigned/fail.tf")
#embed "../../policies/security/dns-unsigned/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdns_Munsigned_Spass_Dtf[] = {
#if __has_embed("../../policies/security/dns-unsigned/pass.tf")
#embed "../../policies/security/dns-unsigned/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sdns_Munsigned_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/dns-unsigned/policy.rego")
#embed "../../policies/security/dns-unsigned/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sencryption_Mkey_Muneven_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/encryption-key-uneven/fail.tf")
#embed "../../policies/security/encryption-key-uneven/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sencryption_Mkey_Muneven_Spass_Dtf[] = {
#if __has_embed("../../policies/security/encryption-key-uneven/pass.tf")
#embed "../../policies/security/encryption-key-uneven/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sencryption_Mkey_Muneven_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/encryption-key-uneven/policy.rego")
#embed "../../policies/security/encryption-key-uneven/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/firewall-all-ports-open/fail.tf")
#embed "../../policies/security/firewall-all-ports-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/firewall-all-ports-open/pass.tf")
#embed "../../policies/security/firewall-all-ports-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/firewall-all-ports-open/policy.rego")
#embed "../../policies/security/firewall-all-ports-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/firewall-clear-text-open/fail.tf")
#embed "../../policies/security/firewall-clear-text-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/firewall-clear-text-open/pass.tf")
#embed "../../policies/security/firewall-clear-text-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/firewall-clear-text-open/policy.rego")
#embed "../../policies/security/firewall-clear-text-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/firewall-cluster-ports-open/fail.tf")
#embed "../../policies/security/firewall-cluster-ports-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/firewall-cluster-ports-open/pass.tf")
#embed "../../policies/security/firewall-cluster-ports-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/firewall-cluster-ports-open/policy.rego")
#embed "../../policies/security/firewall-cluster-ports-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/firewall-database-open/fail.tf")
#embed "../../policies/security/firewall-database-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/firewall-database-open/pass.tf")
#embed "../../policies/security/firewall-database-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/firewall-database-open/policy.rego")
#embed "../../policies/security/firewall-database-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/firewall-ml-tools-open/fail.tf")
#embed "../../policies/security/firewall-ml-tools-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/firewall-ml-tools-open/pass.tf")
#embed "../../policies/security/firewall-ml-tools-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/firewall-ml-tools-open/policy.rego")
#embed "../../policies/security/firewall-ml-tools-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/firewall-remote-desktop-open/fail.tf")
#embed "../../policies/security/firewall-remote-desktop-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/firewall-remote-desktop-open/pass.tf")
#embed "../../policies/security/firewall-remote-desktop-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/firewall-remote-desktop-open/policy.rego")
#embed "../../policies/security/firewall-remote-desktop-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/firewall-ssh-open/fail.tf")
#embed "../../policies/security/firewall-ssh-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/firewall-ssh-open/pass.tf")
#embed "../../policies/security/firewall-ssh-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/firewall-ssh-open/policy.rego")
#embed "../../policies/security/firewall-ssh-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-alpha-features/fail.tf")
#embed "../../policies/security/gke-alpha-features/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-alpha-features/pass.tf")
#embed "../../policies/security/gke-alpha-features/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-alpha-features/policy.rego")
#embed "../../policies/security/gke-alpha-features/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-authorized-networks-missing/fail.tf")
#embed "../../policies/security/gke-authorized-networks-missing/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-authorized-networks-missing/pass.tf")
#embed "../../policies/security/gke-authorized-networks-missing/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-authorized-networks-missing/policy.rego")
#embed "../../policies/security/gke-authorized-networks-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-binary-authorization-off/fail.tf")
#embed "../../policies/security/gke-binary-authorization-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-binary-authorization-off/pass.tf")
#embed "../../policies/security/gke-binary-authorization-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-binary-authorization-off/policy.rego")
#embed "../../policies/security/gke-binary-authorization-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-client-certificate/fail.tf")
#embed "../../policies/security/gke-client-certificate/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-client-certificate/pass.tf")
#embed "../../policies/security/gke-client-certificate/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-client-certificate/policy.rego")
#embed "../../policies/security/gke-client-certificate/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-control-plane-global/fail.tf")
#embed "../../policies/security/gke-control-plane-global/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-control-plane-global/pass.tf")
#embed "../../policies/security/gke-control-plane-global/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-control-plane-global/policy.rego")
#embed "../../policies/security/gke-control-plane-global/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-control-plane-open-to-google-cloud/fail.tf")
#embed "../../policies/security/gke-control-plane-open-to-google-cloud/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-control-plane-open-to-google-cloud/pass.tf")
#embed "../../policies/security/gke-control-plane-open-to-google-cloud/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-control-plane-open-to-google-cloud/policy.rego")
#embed "../../policies/security/gke-control-plane-open-to-google-cloud/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-control-plane-open/fail.tf")
#embed "../../policies/security/gke-control-plane-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-control-plane-open/pass.tf")
#embed "../../policies/security/gke-control-plane-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-control-plane-open/policy.rego")
#embed "../../policies/security/gke-control-plane-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-intranode-visibility-off/fail.tf")
#embed "../../policies/security/gke-intranode-visibility-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-intranode-visibility-off/pass.tf")
#embed "../../policies/security/gke-intranode-visibility-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-intranode-visibility-off/policy.rego")
#embed "../../policies/security/gke-intranode-visibility-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-legacy-abac/fail.tf")
#embed "../../policies/security/gke-legacy-abac/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-legacy-abac/pass.tf")
#embed "../../policies/security/gke-legacy-abac/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-legacy-abac/policy.rego")
#embed "../../policies/security/gke-legacy-abac/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mlogging_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-logging-off/fail.tf")
#embed "../../policies/security/gke-logging-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mlogging_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-logging-off/pass.tf")
#embed "../../policies/security/gke-logging-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mlogging_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-logging-off/policy.rego")
#embed "../../policies/security/gke-logging-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-monitoring-off/fail.tf")
#embed "../../policies/security/gke-monitoring-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-monitoring-off/pass.tf")
#embed "../../policies/security/gke-monitoring-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-monitoring-off/policy.rego")
#embed "../../policies/security/gke-monitoring-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-network-policy-unenforced/fail.tf")
#embed "../../policies/security/gke-network-policy-unenforced/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-network-policy-unenforced/pass.tf")
#embed "../../policies/security/gke-network-policy-unenforced/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-network-policy-unenforced/policy.rego")
#embed "../../policies/security/gke-network-policy-unenforced/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-nodes-public/fail.tf")
#embed "../../policies/security/gke-nodes-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-nodes-public/pass.tf")
#embed "../../policies/security/gke-nodes-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-nodes-public/policy.rego")
#embed "../../policies/security/gke-nodes-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-rbac-binding-insecure/fail.tf")
#embed "../../policies/security/gke-rbac-binding-insecure/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-rbac-binding-insecure/pass.tf")
#embed "../../policies/security/gke-rbac-binding-insecure/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-rbac-binding-insecure/policy.rego")
#embed "../../policies/security/gke-rbac-binding-insecure/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-release-channel-left/fail.tf")
#embed "../../policies/security/gke-release-channel-left/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-release-channel-left/pass.tf")
#embed "../../policies/security/gke-release-channel-left/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-release-channel-left/policy.rego")
#embed "../../policies/security/gke-release-channel-left/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-secrets-unencrypted/fail.tf")
#embed "../../policies/security/gke-secrets-unencrypted/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-secrets-unencrypted/pass.tf")
#embed "../../policies/security/gke-secrets-unencrypted/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-secrets-unencrypted/policy.rego")
#embed "../../policies/security/gke-secrets-unencrypted/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-service-external-ips/fail.tf")
#embed "../../policies/security/gke-service-external-ips/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-service-external-ips/pass.tf")
#embed "../../policies/security/gke-service-external-ips/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-service-external-ips/policy.rego")
#embed "../../policies/security/gke-service-external-ips/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-shielded-nodes-off/fail.tf")
#embed "../../policies/security/gke-shielded-nodes-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-shielded-nodes-off/pass.tf")
#embed "../../policies/security/gke-shielded-nodes-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-shielded-nodes-off/policy.rego")
#embed "../../policies/security/gke-shielded-nodes-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/gke-workload-identity-missing/fail.tf")
#embed "../../policies/security/gke-workload-identity-missing/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Spass_Dtf[] = {
#if __has_embed("../../policies/security/gke-workload-identity-missing/pass.tf")
#embed "../../policies/security/gke-workload-identity-missing/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/gke-workload-identity-missing/policy.rego")
#embed "../../policies/security/gke-workload-identity-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Shost_Maccess_Sfail_Dyaml[] = {
#if __has_embed("../../policies/security/host-access/fail.yaml")
#embed "../../policies/security/host-access/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Shost_Maccess_Spass_Dyaml[] = {
#if __has_embed("../../policies/security/host-access/pass.yaml")
#embed "../../policies/security/host-access/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Shost_Maccess_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/host-access/policy.rego")
#embed "../../policies/security/host-access/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mbasic_Mrole_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/iam-basic-role/fail.tf")
#embed "../../policies/security/iam-basic-role/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mbasic_Mrole_Spass_Dtf[] = {
#if __has_embed("../../policies/security/iam-basic-role/pass.tf")
#embed "../../policies/security/iam-basic-role/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mbasic_Mrole_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/iam-basic-role/policy.rego")
#embed "../../policies/security/iam-basic-role/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/iam-default-account-granted/fail.tf")
#embed "../../policies/security/iam-default-account-granted/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Spass_Dtf[] = {
#if __has_embed("../../policies/security/iam-default-account-granted/pass.tf")
#embed "../../policies/security/iam-default-account-granted/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/iam-default-account-granted/policy.rego")
#embed "../../policies/security/iam-default-account-granted/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mgrant_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/iam-grant-public/fail.tf")
#embed "../../policies/security/iam-grant-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mgrant_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/iam-grant-public/pass.tf")
#embed "../../policies/security/iam-grant-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mgrant_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/iam-grant-public/policy.rego")
#embed "../../policies/security/iam-grant-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/iam-impersonation-broad/fail.tf")
#embed "../../policies/security/iam-impersonation-broad/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Spass_Dtf[] = {
#if __has_embed("../../policies/security/iam-impersonation-broad/pass.tf")
#embed "../../policies/security/iam-impersonation-broad/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/iam-impersonation-broad/policy.rego")
#embed "../../policies/security/iam-impersonation-broad/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mpersonal_Maccount_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/iam-personal-account/fail.tf")
#embed "../../policies/security/iam-personal-account/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mpersonal_Maccount_Spass_Dtf[] = {
#if __has_embed("../../policies/security/iam-personal-account/pass.tf")
#embed "../../policies/security/iam-personal-account/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Siam_Mpersonal_Maccount_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/iam-personal-account/policy.rego")
#embed "../../policies/security/iam-personal-account/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/instance-ip-forwarding/fail.tf")
#embed "../../policies/security/instance-ip-forwarding/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Spass_Dtf[] = {
#if __has_embed("../../policies/security/instance-ip-forwarding/pass.tf")
#embed "../../policies/security/instance-ip-forwarding/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/instance-ip-forwarding/policy.rego")
#embed "../../policies/security/instance-ip-forwarding/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/instance-os-login-off/fail.tf")
#embed "../../policies/security/instance-os-login-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/instance-os-login-off/pass.tf")
#embed "../../policies/security/instance-os-login-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/instance-os-login-off/policy.rego")
#embed "../../policies/security/instance-os-login-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/instance-public-address/fail.tf")
#embed "../../policies/security/instance-public-address/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Spass_Dtf[] = {
#if __has_embed("../../policies/security/instance-public-address/pass.tf")
#embed "../../policies/security/instance-public-address/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/instance-public-address/policy.rego")
#embed "../../policies/security/instance-public-address/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/instance-serial-port-open/fail.tf")
#embed "../../policies/security/instance-serial-port-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/instance-serial-port-open/pass.tf")
#embed "../../policies/security/instance-serial-port-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/instance-serial-port-open/policy.rego")
#embed "../../policies/security/instance-serial-port-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mshielding_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/instance-shielding-off/fail.tf")
#embed "../../policies/security/instance-shielding-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mshielding_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/instance-shielding-off/pass.tf")
#embed "../../policies/security/instance-shielding-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mshielding_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/instance-shielding-off/policy.rego")
#embed "../../policies/security/instance-shielding-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/instance-ssh-keys-in-metadata/fail.tf")
#embed "../../policies/security/instance-ssh-keys-in-metadata/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Spass_Dtf[] = {
#if __has_embed("../../policies/security/instance-ssh-keys-in-metadata/pass.tf")
#embed "../../policies/security/instance-ssh-keys-in-metadata/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/instance-ssh-keys-in-metadata/policy.rego")
#embed "../../policies/security/instance-ssh-keys-in-metadata/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/kms-destruction-hasty/fail.tf")
#embed "../../policies/security/kms-destruction-hasty/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Spass_Dtf[] = {
#if __has_embed("../../policies/security/kms-destruction-hasty/pass.tf")
#embed "../../policies/security/kms-destruction-hasty/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/kms-destruction-hasty/policy.rego")
#embed "../../policies/security/kms-destruction-hasty/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mkey_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/kms-key-public/fail.tf")
#embed "../../policies/security/kms-key-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mkey_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/kms-key-public/pass.tf")
#embed "../../policies/security/kms-key-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mkey_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/kms-key-public/policy.rego")
#embed "../../policies/security/kms-key-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mrotation_Mmissing_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/kms-rotation-missing/fail.tf")
#embed "../../policies/security/kms-rotation-missing/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mrotation_Mmissing_Spass_Dtf[] = {
#if __has_embed("../../policies/security/kms-rotation-missing/pass.tf")
#embed "../../policies/security/kms-rotation-missing/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skms_Mrotation_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/kms-rotation-missing/policy.rego")
#embed "../../policies/security/kms-rotation-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/kubelet-read-only-port/fail.tf")
#embed "../../policies/security/kubelet-read-only-port/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Spass_Dtf[] = {
#if __has_embed("../../policies/security/kubelet-read-only-port/pass.tf")
#embed "../../policies/security/kubelet-read-only-port/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/kubelet-read-only-port/policy.rego")
#embed "../../policies/security/kubelet-read-only-port/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Mdefault_Mused_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/network-default-used/fail.tf")
#embed "../../policies/security/network-default-used/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Mdefault_Mused_Spass_Dtf[] = {
#if __has_embed("../../policies/security/network-default-used/pass.tf")
#embed "../../policies/security/network-default-used/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Mdefault_Mused_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/network-default-used/policy.rego")
#embed "../../policies/security/network-default-used/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Sfail_Dyaml[] = {
#if __has_embed("../../policies/security/network-policy-missing/fail.yaml")
#embed "../../policies/security/network-policy-missing/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Spass_Dyaml[] = {
#if __has_embed("../../policies/security/network-policy-missing/pass.yaml")
#embed "../../policies/security/network-policy-missing/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/network-policy-missing/policy.rego")
#embed "../../policies/security/network-policy-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/network-subnets-automatic/fail.tf")
#embed "../../policies/security/network-subnets-automatic/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/network-subnets-automatic/pass.tf")
#embed "../../policies/security/network-subnets-automatic/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/network-subnets-automatic/policy.rego")
#embed "../../policies/security/network-subnets-automatic/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-auto-repair-off/fail.tf")
#embed "../../policies/security/node-auto-repair-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-auto-repair-off/pass.tf")
#embed "../../policies/security/node-auto-repair-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-auto-repair-off/policy.rego")
#embed "../../policies/security/node-auto-repair-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-auto-upgrade-off/fail.tf")
#embed "../../policies/security/node-auto-upgrade-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-auto-upgrade-off/pass.tf")
#embed "../../policies/security/node-auto-upgrade-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-auto-upgrade-off/policy.rego")
#embed "../../policies/security/node-auto-upgrade-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-default-service-account/fail.tf")
#embed "../../policies/security/node-default-service-account/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-default-service-account/pass.tf")
#embed "../../policies/security/node-default-service-account/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-default-service-account/policy.rego")
#embed "../../policies/security/node-default-service-account/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-image-general-purpose/fail.tf")
#embed "../../policies/security/node-image-general-purpose/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-image-general-purpose/pass.tf")
#embed "../../policies/security/node-image-general-purpose/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-image-general-purpose/policy.rego")
#embed "../../policies/security/node-image-general-purpose/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-integrity-monitoring-off/fail.tf")
#embed "../../policies/security/node-integrity-monitoring-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-integrity-monitoring-off/pass.tf")
#embed "../../policies/security/node-integrity-monitoring-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-integrity-monitoring-off/policy.rego")
#embed "../../policies/security/node-integrity-monitoring-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-legacy-metadata-endpoints/fail.tf")
#embed "../../policies/security/node-legacy-metadata-endpoints/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-legacy-metadata-endpoints/pass.tf")
#embed "../../policies/security/node-legacy-metadata-endpoints/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-legacy-metadata-endpoints/policy.rego")
#embed "../../policies/security/node-legacy-metadata-endpoints/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-metadata-exposed/fail.tf")
#embed "../../policies/security/node-metadata-exposed/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-metadata-exposed/pass.tf")
#embed "../../policies/security/node-metadata-exposed/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-metadata-exposed/policy.rego")
#embed "../../policies/security/node-metadata-exposed/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-secure-boot-off/fail.tf")
#embed "../../policies/security/node-secure-boot-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-secure-boot-off/pass.tf")
#embed "../../policies/security/node-secure-boot-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-secure-boot-off/policy.rego")
#embed "../../policies/security/node-secure-boot-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Munsafe_Msysctls_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/node-unsafe-sysctls/fail.tf")
#embed "../../policies/security/node-unsafe-sysctls/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Munsafe_Msysctls_Spass_Dtf[] = {
#if __has_embed("../../policies/security/node-unsafe-sysctls/pass.tf")
#embed "../../policies/security/node-unsafe-sysctls/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snode_Munsafe_Msysctls_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/node-unsafe-sysctls/policy.rego")
#embed "../../policies/security/node-unsafe-sysctls/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/notebook-public-address/fail.tf")
#embed "../../policies/security/notebook-public-address/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Spass_Dtf[] = {
#if __has_embed("../../policies/security/notebook-public-address/pass.tf")
#embed "../../policies/security/notebook-public-address/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/notebook-public-address/policy.rego")
#embed "../../policies/security/notebook-public-address/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snotebook_Mroot_Maccess_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/notebook-root-access/fail.tf")
#embed "../../policies/security/notebook-root-access/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snotebook_Mroot_Maccess_Spass_Dtf[] = {
#if __has_embed("../../policies/security/notebook-root-access/pass.tf")
#embed "../../policies/security/notebook-root-access/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Snotebook_Mroot_Maccess_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/notebook-root-access/policy.rego")
#embed "../../policies/security/notebook-root-access/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/organization-policy-off/fail.tf")
#embed "../../policies/security/organization-policy-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/organization-policy-off/pass.tf")
#embed "../../policies/security/organization-policy-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/organization-policy-off/policy.rego")
#embed "../../policies/security/organization-policy-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/postgres-connections-unlogged/fail.tf")
#embed "../../policies/security/postgres-connections-unlogged/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Spass_Dtf[] = {
#if __has_embed("../../policies/security/postgres-connections-unlogged/pass.tf")
#embed "../../policies/security/postgres-connections-unlogged/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/postgres-connections-unlogged/policy.rego")
#embed "../../policies/security/postgres-connections-unlogged/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/postgres-statements-logged/fail.tf")
#embed "../../policies/security/postgres-statements-logged/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Spass_Dtf[] = {
#if __has_embed("../../policies/security/postgres-statements-logged/pass.tf")
#embed "../../policies/security/postgres-statements-logged/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/postgres-statements-logged/policy.rego")
#embed "../../policies/security/postgres-statements-logged/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Sfail_Dyaml[] = {
#if __has_embed("../../policies/security/privilege-escalation-allowed/fail.yaml")
#embed "../../policies/security/privilege-escalation-allowed/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Spass_Dyaml[] = {
#if __has_embed("../../policies/security/privilege-escalation-allowed/pass.yaml")
#embed "../../policies/security/privilege-escalation-allowed/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/privilege-escalation-allowed/policy.rego")
#embed "../../policies/security/privilege-escalation-allowed/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/registry-public/fail.tf")
#embed "../../policies/security/registry-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/registry-public/pass.tf")
#embed "../../policies/security/registry-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/registry-public/policy.rego")
#embed "../../policies/security/registry-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mscanning_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/registry-scanning-off/fail.tf")
#embed "../../policies/security/registry-scanning-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mscanning_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/registry-scanning-off/pass.tf")
#embed "../../policies/security/registry-scanning-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mscanning_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/registry-scanning-off/policy.rego")
#embed "../../policies/security/registry-scanning-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/registry-tags-mutable/fail.tf")
#embed "../../policies/security/registry-tags-mutable/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Spass_Dtf[] = {
#if __has_embed("../../policies/security/registry-tags-mutable/pass.tf")
#embed "../../policies/security/registry-tags-mutable/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/registry-tags-mutable/policy.rego")
#embed "../../policies/security/registry-tags-mutable/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sruns_Mas_Mroot_Sfail_Dyaml[] = {
#if __has_embed("../../policies/security/runs-as-root/fail.yaml")
#embed "../../policies/security/runs-as-root/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sruns_Mas_Mroot_Spass_Dyaml[] = {
#if __has_embed("../../policies/security/runs-as-root/pass.yaml")
#embed "../../policies/security/runs-as-root/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sruns_Mas_Mroot_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/runs-as-root/policy.rego")
#embed "../../policies/security/runs-as-root/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Min_Menv_Sfail_Dyaml[] = {
#if __has_embed("../../policies/security/secret-in-env/fail.yaml")
#embed "../../policies/security/secret-in-env/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Min_Menv_Spass_Dyaml[] = {
#if __has_embed("../../policies/security/secret-in-env/pass.yaml")
#embed "../../policies/security/secret-in-env/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Min_Menv_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/secret-in-env/policy.rego")
#embed "../../policies/security/secret-in-env/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/secret-public/fail.tf")
#embed "../../policies/security/secret-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/secret-public/pass.tf")
#embed "../../policies/security/secret-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/secret-public/policy.rego")
#embed "../../policies/security/secret-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/secret-value-in-configuration/fail.tf")
#embed "../../policies/security/secret-value-in-configuration/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Spass_Dtf[] = {
#if __has_embed("../../policies/security/secret-value-in-configuration/pass.tf")
#embed "../../policies/security/secret-value-in-configuration/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/secret-value-in-configuration/policy.rego")
#embed "../../policies/security/secret-value-in-configuration/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Maccount_Mkey_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/service-account-key/fail.tf")
#embed "../../policies/security/service-account-key/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Maccount_Mkey_Spass_Dtf[] = {
#if __has_embed("../../policies/security/service-account-key/pass.tf")
#embed "../../policies/security/service-account-key/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Maccount_Mkey_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/service-account-key/policy.rego")
#embed "../../policies/security/service-account-key/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Sfail_Dyaml[] = {
#if __has_embed("../../policies/security/service-account-token-mounted/fail.yaml")
#embed "../../policies/security/service-account-token-mounted/fail.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Spass_Dyaml[] = {
#if __has_embed("../../policies/security/service-account-token-mounted/pass.yaml")
#embed "../../policies/security/service-account-token-mounted/pass.yaml" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/service-account-token-mounted/policy.rego")
#embed "../../policies/security/service-account-token-mounted/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Mingress_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/service-ingress-open/fail.tf")
#embed "../../policies/security/service-ingress-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Mingress_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/service-ingress-open/pass.tf")
#embed "../../policies/security/service-ingress-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Mingress_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/service-ingress-open/policy.rego")
#embed "../../policies/security/service-ingress-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/service-invocable-by-all/fail.tf")
#embed "../../policies/security/service-invocable-by-all/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Spass_Dtf[] = {
#if __has_embed("../../policies/security/service-invocable-by-all/pass.tf")
#embed "../../policies/security/service-invocable-by-all/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/service-invocable-by-all/policy.rego")
#embed "../../policies/security/service-invocable-by-all/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/service-secret-in-environment/fail.tf")
#embed "../../policies/security/service-secret-in-environment/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Spass_Dtf[] = {
#if __has_embed("../../policies/security/service-secret-in-environment/pass.tf")
#embed "../../policies/security/service-secret-in-environment/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/service-secret-in-environment/policy.rego")
#embed "../../policies/security/service-secret-in-environment/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mbackups_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/sql-backups-off/fail.tf")
#embed "../../policies/security/sql-backups-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mbackups_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/sql-backups-off/pass.tf")
#embed "../../policies/security/sql-backups-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mbackups_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/sql-backups-off/policy.rego")
#embed "../../policies/security/sql-backups-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/sql-clear-text-allowed/fail.tf")
#embed "../../policies/security/sql-clear-text-allowed/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Spass_Dtf[] = {
#if __has_embed("../../policies/security/sql-clear-text-allowed/pass.tf")
#embed "../../policies/security/sql-clear-text-allowed/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/sql-clear-text-allowed/policy.rego")
#embed "../../policies/security/sql-clear-text-allowed/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mflag_Minsecure_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/sql-flag-insecure/fail.tf")
#embed "../../policies/security/sql-flag-insecure/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mflag_Minsecure_Spass_Dtf[] = {
#if __has_embed("../../policies/security/sql-flag-insecure/pass.tf")
#embed "../../policies/security/sql-flag-insecure/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mflag_Minsecure_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/sql-flag-insecure/policy.rego")
#embed "../../policies/security/sql-flag-insecure/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/sql-open-to-internet/fail.tf")
#embed "../../policies/security/sql-open-to-internet/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Spass_Dtf[] = {
#if __has_embed("../../policies/security/sql-open-to-internet/pass.tf")
#embed "../../policies/security/sql-open-to-internet/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/sql-open-to-internet/policy.rego")
#embed "../../policies/security/sql-open-to-internet/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/sql-point-in-time-recovery-off/fail.tf")
#embed "../../policies/security/sql-point-in-time-recovery-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/sql-point-in-time-recovery-off/pass.tf")
#embed "../../policies/security/sql-point-in-time-recovery-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/sql-point-in-time-recovery-off/policy.rego")
#embed "../../policies/security/sql-point-in-time-recovery-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mpublic_Maddress_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/sql-public-address/fail.tf")
#embed "../../policies/security/sql-public-address/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mpublic_Maddress_Spass_Dtf[] = {
#if __has_embed("../../policies/security/sql-public-address/pass.tf")
#embed "../../policies/security/sql-public-address/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssql_Mpublic_Maddress_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/sql-public-address/policy.rego")
#embed "../../policies/security/sql-public-address/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/subnet-flow-logs-missing/fail.tf")
#embed "../../policies/security/subnet-flow-logs-missing/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Spass_Dtf[] = {
#if __has_embed("../../policies/security/subnet-flow-logs-missing/pass.tf")
#embed "../../policies/security/subnet-flow-logs-missing/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/subnet-flow-logs-missing/policy.rego")
#embed "../../policies/security/subnet-flow-logs-missing/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/subnet-private-access-off/fail.tf")
#embed "../../policies/security/subnet-private-access-off/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Spass_Dtf[] = {
#if __has_embed("../../policies/security/subnet-private-access-off/pass.tf")
#embed "../../policies/security/subnet-private-access-off/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/subnet-private-access-off/policy.rego")
#embed "../../policies/security/subnet-private-access-off/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Stopic_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/topic-public/fail.tf")
#embed "../../policies/security/topic-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Stopic_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/topic-public/pass.tf")
#embed "../../policies/security/topic-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Stopic_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/topic-public/policy.rego")
#embed "../../policies/security/topic-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Svector_Mindex_Mpublic_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/vector-index-public/fail.tf")
#embed "../../policies/security/vector-index-public/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Svector_Mindex_Mpublic_Spass_Dtf[] = {
#if __has_embed("../../policies/security/vector-index-public/pass.tf")
#embed "../../policies/security/vector-index-public/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Svector_Mindex_Mpublic_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/vector-index-public/policy.rego")
#embed "../../policies/security/vector-index-public/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/workload-default-service-account/fail.tf")
#embed "../../policies/security/workload-default-service-account/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Spass_Dtf[] = {
#if __has_embed("../../policies/security/workload-default-service-account/pass.tf")
#embed "../../policies/security/workload-default-service-account/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/workload-default-service-account/policy.rego")
#embed "../../policies/security/workload-default-service-account/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/workload-identity-pool-granted/fail.tf")
#embed "../../policies/security/workload-identity-pool-granted/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Spass_Dtf[] = {
#if __has_embed("../../policies/security/workload-identity-pool-granted/pass.tf")
#embed "../../policies/security/workload-identity-pool-granted/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/workload-identity-pool-granted/policy.rego")
#embed "../../policies/security/workload-identity-pool-granted/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Sfail_Dtf[] = {
#if __has_embed("../../policies/security/workload-identity-provider-open/fail.tf")
#embed "../../policies/security/workload-identity-provider-open/fail.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Spass_Dtf[] = {
#if __has_embed("../../policies/security/workload-identity-provider-open/pass.tf")
#embed "../../policies/security/workload-identity-provider-open/pass.tf" suffix(, )
#endif
  0};

static const uint8_t f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Spolicy_Drego[] = {
#if __has_embed("../../policies/security/workload-identity-provider-open/policy.rego")
#embed "../../policies/security/workload-identity-provider-open/policy.rego" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sargo_Mcd_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/argo-cd/component.yaml")
#embed "../../templates/argo-cd/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sargo_Mcd_Sfiles_Sdeploy_Sargocd_Sapplications_Dyaml_Djinja[] = {
#if __has_embed("../../templates/argo-cd/files/deploy/argocd/applications.yaml.jinja")
#embed "../../templates/argo-cd/files/deploy/argocd/applications.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sbackstage_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/backstage/component.yaml")
#embed "../../templates/backstage/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sbackstage_Sfiles_Scatalog_Minfo_Dyaml_Djinja[] = {
#if __has_embed("../../templates/backstage/files/catalog-info.yaml.jinja")
#embed "../../templates/backstage/files/catalog-info.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sclient_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/client/component.yaml")
#embed "../../templates/client/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sclient_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sclient_Dpy_Djinja[] = {
#if __has_embed("../../templates/client/files/src/{{ package }}/client.py.jinja")
#embed "../../templates/client/files/src/{{ package }}/client.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sclient_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sload__test_Dpy_Djinja[] = {
#if __has_embed("../../templates/client/files/src/{{ package }}/load_test.py.jinja")
#embed "../../templates/client/files/src/{{ package }}/load_test.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sclient_Sfiles_Stests_Stest__client_Dpy_Djinja[] = {
#if __has_embed("../../templates/client/files/tests/test_client.py.jinja")
#embed "../../templates/client/files/tests/test_client.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Scodeowners_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/codeowners/component.yaml")
#embed "../../templates/codeowners/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Scodeowners_Sfiles_S_Dgithub_S_X43_X4f_X44_X45_X4f_X57_X4e_X45_X52_X53_Djinja[] = {
#if __has_embed("../../templates/codeowners/files/.github/CODEOWNERS.jinja")
#embed "../../templates/codeowners/files/.github/CODEOWNERS.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sdocker_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/docker/component.yaml")
#embed "../../templates/docker/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sdocker_Sfiles_S_Ddockerignore[] = {
#if __has_embed("../../templates/docker/files/.dockerignore")
#embed "../../templates/docker/files/.dockerignore" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sdocker_Sfiles_S_X44ockerfile_Djinja[] = {
#if __has_embed("../../templates/docker/files/Dockerfile.jinja")
#embed "../../templates/docker/files/Dockerfile.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sgithub_Mactions_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/github-actions/component.yaml")
#embed "../../templates/github-actions/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sdependabot_Dyml[] = {
#if __has_embed("../../templates/github-actions/files/.github/dependabot.yml")
#embed "../../templates/github-actions/files/.github/dependabot.yml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sworkflows_Sci_Dyml[] = {
#if __has_embed("../../templates/github-actions/files/.github/workflows/ci.yml")
#embed "../../templates/github-actions/files/.github/workflows/ci.yml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sworkflows_Srelease_Dyml_Djinja[] = {
#if __has_embed("../../templates/github-actions/files/.github/workflows/release.yml.jinja")
#embed "../../templates/github-actions/files/.github/workflows/release.yml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubeflow_Mpipeline_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/kubeflow-pipeline/component.yaml")
#embed "../../templates/kubeflow-pipeline/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_S____init_____Dpy[] = {
#if __has_embed("../../templates/kubeflow-pipeline/files/pipelines/__init__.py")
#embed "../../templates/kubeflow-pipeline/files/pipelines/__init__.py" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Ssteps_Dpy_Djinja[] = {
#if __has_embed("../../templates/kubeflow-pipeline/files/pipelines/steps.py.jinja")
#embed "../../templates/kubeflow-pipeline/files/pipelines/steps.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Straining_Dpy_Djinja[] = {
#if __has_embed("../../templates/kubeflow-pipeline/files/pipelines/training.py.jinja")
#embed "../../templates/kubeflow-pipeline/files/pipelines/training.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Straining_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubeflow-pipeline/files/pipelines/training.yaml.jinja")
#embed "../../templates/kubeflow-pipeline/files/pipelines/training.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubeflow_Mpipeline_Sfiles_Stests_Stest__pipeline_Dpy_Djinja[] = {
#if __has_embed("../../templates/kubeflow-pipeline/files/tests/test_pipeline.py.jinja")
#embed "../../templates/kubeflow-pipeline/files/tests/test_pipeline.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Moverlay_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/kubernetes-overlay/component.yaml")
#embed "../../templates/kubernetes-overlay/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Skustomization_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/kustomization.yaml.jinja")
#embed "../../templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/kustomization.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Snamespace_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/namespace.yaml.jinja")
#embed "../../templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/namespace.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Spatches_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/patches.yaml.jinja")
#embed "../../templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/patches.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/kubernetes/component.yaml")
#embed "../../templates/kubernetes/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sdeployment_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes/files/deploy/base/deployment.yaml.jinja")
#embed "../../templates/kubernetes/files/deploy/base/deployment.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Shorizontal_Mpod_Mautoscaler_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes/files/deploy/base/horizontal-pod-autoscaler.yaml.jinja")
#embed "../../templates/kubernetes/files/deploy/base/horizontal-pod-autoscaler.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Skustomization_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes/files/deploy/base/kustomization.yaml.jinja")
#embed "../../templates/kubernetes/files/deploy/base/kustomization.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Snetwork_Mpolicy_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes/files/deploy/base/network-policy.yaml.jinja")
#embed "../../templates/kubernetes/files/deploy/base/network-policy.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Spod_Mdisruption_Mbudget_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes/files/deploy/base/pod-disruption-budget.yaml.jinja")
#embed "../../templates/kubernetes/files/deploy/base/pod-disruption-budget.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sservice_Maccount_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes/files/deploy/base/service-account.yaml.jinja")
#embed "../../templates/kubernetes/files/deploy/base/service-account.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sservice_Dyaml_Djinja[] = {
#if __has_embed("../../templates/kubernetes/files/deploy/base/service.yaml.jinja")
#embed "../../templates/kubernetes/files/deploy/base/service.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Smonitoring_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/monitoring/component.yaml")
#embed "../../templates/monitoring/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Smonitoring_Sfiles_Sdeploy_Sbase_Smonitoring_Dyaml_Djinja[] = {
#if __has_embed("../../templates/monitoring/files/deploy/base/monitoring.yaml.jinja")
#embed "../../templates/monitoring/files/deploy/base/monitoring.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Snotebook_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/notebook/component.yaml")
#embed "../../templates/notebook/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Snotebook_Sfiles_Snotebooks_Sexplore_Dipynb_Djinja[] = {
#if __has_embed("../../templates/notebook/files/notebooks/explore.ipynb.jinja")
#embed "../../templates/notebook/files/notebooks/explore.ipynb.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Snotebook_Sfiles_Stests_Stest__notebook_Dpy[] = {
#if __has_embed("../../templates/notebook/files/tests/test_notebook.py")
#embed "../../templates/notebook/files/tests/test_notebook.py" suffix(, )
#endif
  0};

static const uint8_t f_templates_Soperations_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/operations/component.yaml")
#embed "../../templates/operations/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Soperations_Sfiles_Sdocs_Smodel_Mcard_Dmd_Djinja[] = {
#if __has_embed("../../templates/operations/files/docs/model-card.md.jinja")
#embed "../../templates/operations/files/docs/model-card.md.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Soperations_Sfiles_Sdocs_Srunbook_Dmd_Djinja[] = {
#if __has_embed("../../templates/operations/files/docs/runbook.md.jinja")
#embed "../../templates/operations/files/docs/runbook.md.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Soperations_Sfiles_Sdocs_Sslo_Dmd_Djinja[] = {
#if __has_embed("../../templates/operations/files/docs/slo.md.jinja")
#embed "../../templates/operations/files/docs/slo.md.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spre_Mcommit_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/pre-commit/component.yaml")
#embed "../../templates/pre-commit/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spre_Mcommit_Sfiles_S_Dpre_Mcommit_Mconfig_Dyaml[] = {
#if __has_embed("../../templates/pre-commit/files/.pre-commit-config.yaml")
#embed "../../templates/pre-commit/files/.pre-commit-config.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spre_Mcommit_Sfiles_S_Dyamllint_Dyaml[] = {
#if __has_embed("../../templates/pre-commit/files/.yamllint.yaml")
#embed "../../templates/pre-commit/files/.yamllint.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/python-package/component.yaml")
#embed "../../templates/python-package/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_S_Dpython_Mversion[] = {
#if __has_embed("../../templates/python-package/files/.python-version")
#embed "../../templates/python-package/files/.python-version" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Spyproject_Dtoml_Djinja[] = {
#if __has_embed("../../templates/python-package/files/pyproject.toml.jinja")
#embed "../../templates/python-package/files/pyproject.toml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Srequirements_Dtxt[] = {
#if __has_embed("../../templates/python-package/files/requirements.txt")
#embed "../../templates/python-package/files/requirements.txt" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_S____init_____Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/__init__.py.jinja")
#embed "../../templates/python-package/files/src/{{ package }}/__init__.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Scontract_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/contract.py.jinja")
#embed "../../templates/python-package/files/src/{{ package }}/contract.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Scontract_Dyaml_Djinja[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/contract.yaml.jinja")
#embed "../../templates/python-package/files/src/{{ package }}/contract.yaml.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sdata_Dpy[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/data.py")
#embed "../../templates/python-package/files/src/{{ package }}/data.py" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sevaluate_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/evaluate.py.jinja")
#embed "../../templates/python-package/files/src/{{ package }}/evaluate.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sexport_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/export.py.jinja")
#embed "../../templates/python-package/files/src/{{ package }}/export.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Snetwork_Dpy[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/network.py")
#embed "../../templates/python-package/files/src/{{ package }}/network.py" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sthresholds_Dtoml[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/thresholds.toml")
#embed "../../templates/python-package/files/src/{{ package }}/thresholds.toml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Strain_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/src/{{ package }}/train.py.jinja")
#embed "../../templates/python-package/files/src/{{ package }}/train.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Stests_Sconftest_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/tests/conftest.py.jinja")
#embed "../../templates/python-package/files/tests/conftest.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Stests_Stest__contract_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/tests/test_contract.py.jinja")
#embed "../../templates/python-package/files/tests/test_contract.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Stests_Stest__data_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/tests/test_data.py.jinja")
#embed "../../templates/python-package/files/tests/test_data.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Stests_Stest__model_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/tests/test_model.py.jinja")
#embed "../../templates/python-package/files/tests/test_model.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Spython_Mpackage_Sfiles_Stests_Stest__train_Dpy_Djinja[] = {
#if __has_embed("../../templates/python-package/files/tests/test_train.py.jinja")
#embed "../../templates/python-package/files/tests/test_train.py.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Srepository_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/repository/component.yaml")
#embed "../../templates/repository/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Srepository_Sfiles_S_Dgitattributes_Djinja[] = {
#if __has_embed("../../templates/repository/files/.gitattributes.jinja")
#embed "../../templates/repository/files/.gitattributes.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Srepository_Sfiles_S_Dgitignore_Djinja[] = {
#if __has_embed("../../templates/repository/files/.gitignore.jinja")
#embed "../../templates/repository/files/.gitignore.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Srepository_Sfiles_S_Didp_Dyaml[] = {
#if __has_embed("../../templates/repository/files/.idp.yaml")
#embed "../../templates/repository/files/.idp.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Srepository_Sfiles_S_X4dakefile_Djinja[] = {
#if __has_embed("../../templates/repository/files/Makefile.jinja")
#embed "../../templates/repository/files/Makefile.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Srepository_Sfiles_S_X52_X45_X41_X44_X4d_X45_Dmd_Djinja[] = {
#if __has_embed("../../templates/repository/files/README.md.jinja")
#embed "../../templates/repository/files/README.md.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mbudget_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/terraform-budget/component.yaml")
#embed "../../templates/terraform-budget/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mbudget_Sfiles_Sinfra_Sbudget_Dtf[] = {
#if __has_embed("../../templates/terraform-budget/files/infra/budget.tf")
#embed "../../templates/terraform-budget/files/infra/budget.tf" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mdelivery_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/terraform-delivery/component.yaml")
#embed "../../templates/terraform-delivery/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mdelivery_Sfiles_Sinfra_Sdelivery_Dtf_Djinja[] = {
#if __has_embed("../../templates/terraform-delivery/files/infra/delivery.tf.jinja")
#embed "../../templates/terraform-delivery/files/infra/delivery.tf.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Menvironment_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/terraform-environment/component.yaml")
#embed "../../templates/terraform-environment/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Menvironment_Sfiles_Sinfra_Senvironments_S_X7b_X7b_X20environment_X20_X7d_X7d_Dtfvars_Djinja[] = {
#if __has_embed("../../templates/terraform-environment/files/infra/environments/{{ environment }}.tfvars.jinja")
#embed "../../templates/terraform-environment/files/infra/environments/{{ environment }}.tfvars.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mgke_Mgpu_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/terraform-gke-gpu/component.yaml")
#embed "../../templates/terraform-gke-gpu/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mgke_Mgpu_Sfiles_Sinfra_Sgpu__node__pool_Dtf_Djinja[] = {
#if __has_embed("../../templates/terraform-gke-gpu/files/infra/gpu_node_pool.tf.jinja")
#embed "../../templates/terraform-gke-gpu/files/infra/gpu_node_pool.tf.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mmodel_Mstore_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/terraform-model-store/component.yaml")
#embed "../../templates/terraform-model-store/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Smain_Dtf_Djinja[] = {
#if __has_embed("../../templates/terraform-model-store/files/infra/main.tf.jinja")
#embed "../../templates/terraform-model-store/files/infra/main.tf.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Soutputs_Dtf[] = {
#if __has_embed("../../templates/terraform-model-store/files/infra/outputs.tf")
#embed "../../templates/terraform-model-store/files/infra/outputs.tf" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Svariables_Dtf[] = {
#if __has_embed("../../templates/terraform-model-store/files/infra/variables.tf")
#embed "../../templates/terraform-model-store/files/infra/variables.tf" suffix(, )
#endif
  0};

static const uint8_t f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Sversions_Dtf_Djinja[] = {
#if __has_embed("../../templates/terraform-model-store/files/infra/versions.tf.jinja")
#embed "../../templates/terraform-model-store/files/infra/versions.tf.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Striton_Scomponent_Dyaml[] = {
#if __has_embed("../../templates/triton/component.yaml")
#embed "../../templates/triton/component.yaml" suffix(, )
#endif
  0};

static const uint8_t f_templates_Striton_Sfiles_Smodel__repository_S_X52_X45_X41_X44_X4d_X45_Dmd_Djinja[] = {
#if __has_embed("../../templates/triton/files/model_repository/README.md.jinja")
#embed "../../templates/triton/files/model_repository/README.md.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Striton_Sfiles_Smodel__repository_S_X7b_X7b_X20package_X20_X7d_X7d_Sconfig_Dpbtxt_Djinja[] = {
#if __has_embed("../../templates/triton/files/model_repository/{{ package }}/config.pbtxt.jinja")
#embed "../../templates/triton/files/model_repository/{{ package }}/config.pbtxt.jinja" suffix(, )
#endif
  0};

static const uint8_t f_templates_Striton_Sfiles_Stests_Stest__serving__contract_Dpy_Djinja[] = {
#if __has_embed("../../templates/triton/files/tests/test_serving_contract.py.jinja")
#embed "../../templates/triton/files/tests/test_serving_contract.py.jinja" suffix(, )
#endif
  0};

static const struct catalog_file files[] = {
  {"golden-paths/model-service/examples/a100-mig.yaml", f_golden_Mpaths_Smodel_Mservice_Sexamples_Sa100_Mmig_Dyaml, sizeof f_golden_Mpaths_Smodel_Mservice_Sexamples_Sa100_Mmig_Dyaml - 1, 0644},
  {"golden-paths/model-service/examples/cpu.yaml", f_golden_Mpaths_Smodel_Mservice_Sexamples_Scpu_Dyaml, sizeof f_golden_Mpaths_Smodel_Mservice_Sexamples_Scpu_Dyaml - 1, 0644},
  {"golden-paths/model-service/examples/l4.yaml", f_golden_Mpaths_Smodel_Mservice_Sexamples_Sl4_Dyaml, sizeof f_golden_Mpaths_Smodel_Mservice_Sexamples_Sl4_Dyaml - 1, 0644},
  {"golden-paths/model-service/golden-path.yaml", f_golden_Mpaths_Smodel_Mservice_Sgolden_Mpath_Dyaml, sizeof f_golden_Mpaths_Smodel_Mservice_Sgolden_Mpath_Dyaml - 1, 0644},
  {"policies/cost/accelerator-pool-never-empty/fail.tf", f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Sfail_Dtf, sizeof f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Sfail_Dtf - 1, 0644},
  {"policies/cost/accelerator-pool-never-empty/pass.tf", f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Spass_Dtf, sizeof f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Spass_Dtf - 1, 0644},
  {"policies/cost/accelerator-pool-never-empty/policy.rego", f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Spolicy_Drego, sizeof f_policies_Scost_Saccelerator_Mpool_Mnever_Mempty_Spolicy_Drego - 1, 0644},
  {"policies/cost/autoscaling-unbounded/fail.yaml", f_policies_Scost_Sautoscaling_Munbounded_Sfail_Dyaml, sizeof f_policies_Scost_Sautoscaling_Munbounded_Sfail_Dyaml - 1, 0644},
  {"policies/cost/autoscaling-unbounded/pass.yaml", f_policies_Scost_Sautoscaling_Munbounded_Spass_Dyaml, sizeof f_policies_Scost_Sautoscaling_Munbounded_Spass_Dyaml - 1, 0644},
  {"policies/cost/autoscaling-unbounded/policy.rego", f_policies_Scost_Sautoscaling_Munbounded_Spolicy_Drego, sizeof f_policies_Scost_Sautoscaling_Munbounded_Spolicy_Drego - 1, 0644},
  {"policies/cost/bucket-in-another-region/fail.tf", f_policies_Scost_Sbucket_Min_Manother_Mregion_Sfail_Dtf, sizeof f_policies_Scost_Sbucket_Min_Manother_Mregion_Sfail_Dtf - 1, 0644},
  {"policies/cost/bucket-in-another-region/fail.yaml", f_policies_Scost_Sbucket_Min_Manother_Mregion_Sfail_Dyaml, sizeof f_policies_Scost_Sbucket_Min_Manother_Mregion_Sfail_Dyaml - 1, 0644},
  {"policies/cost/bucket-in-another-region/pass.tf", f_policies_Scost_Sbucket_Min_Manother_Mregion_Spass_Dtf, sizeof f_policies_Scost_Sbucket_Min_Manother_Mregion_Spass_Dtf - 1, 0644},
  {"policies/cost/bucket-in-another-region/pass.yaml", f_policies_Scost_Sbucket_Min_Manother_Mregion_Spass_Dyaml, sizeof f_policies_Scost_Sbucket_Min_Manother_Mregion_Spass_Dyaml - 1, 0644},
  {"policies/cost/bucket-in-another-region/policy.rego", f_policies_Scost_Sbucket_Min_Manother_Mregion_Spolicy_Drego, sizeof f_policies_Scost_Sbucket_Min_Manother_Mregion_Spolicy_Drego - 1, 0644},
  {"policies/cost/budget-at-risk/example.idp.yaml", f_policies_Scost_Sbudget_Mat_Mrisk_Sexample_Didp_Dyaml, sizeof f_policies_Scost_Sbudget_Mat_Mrisk_Sexample_Didp_Dyaml - 1, 0644},
  {"policies/cost/budget-at-risk/fail.tf", f_policies_Scost_Sbudget_Mat_Mrisk_Sfail_Dtf, sizeof f_policies_Scost_Sbudget_Mat_Mrisk_Sfail_Dtf - 1, 0644},
  {"policies/cost/budget-at-risk/pass.tf", f_policies_Scost_Sbudget_Mat_Mrisk_Spass_Dtf, sizeof f_policies_Scost_Sbudget_Mat_Mrisk_Spass_Dtf - 1, 0644},
  {"policies/cost/budget-at-risk/policy.rego", f_policies_Scost_Sbudget_Mat_Mrisk_Spolicy_Drego, sizeof f_policies_Scost_Sbudget_Mat_Mrisk_Spolicy_Drego - 1, 0644},
  {"policies/cost/budget-exceeded/example.idp.yaml", f_policies_Scost_Sbudget_Mexceeded_Sexample_Didp_Dyaml, sizeof f_policies_Scost_Sbudget_Mexceeded_Sexample_Didp_Dyaml - 1, 0644},
  {"policies/cost/budget-exceeded/fail.tf", f_policies_Scost_Sbudget_Mexceeded_Sfail_Dtf, sizeof f_policies_Scost_Sbudget_Mexceeded_Sfail_Dtf - 1, 0644},
  {"policies/cost/budget-exceeded/pass.tf", f_policies_Scost_Sbudget_Mexceeded_Spass_Dtf, sizeof f_policies_Scost_Sbudget_Mexceeded_Spass_Dtf - 1, 0644},
  {"policies/cost/budget-exceeded/policy.rego", f_policies_Scost_Sbudget_Mexceeded_Spolicy_Drego, sizeof f_policies_Scost_Sbudget_Mexceeded_Spolicy_Drego - 1, 0644},
  {"policies/cost/compact-placement-invalid/fail.tf", f_policies_Scost_Scompact_Mplacement_Minvalid_Sfail_Dtf, sizeof f_policies_Scost_Scompact_Mplacement_Minvalid_Sfail_Dtf - 1, 0644},
  {"policies/cost/compact-placement-invalid/pass.tf", f_policies_Scost_Scompact_Mplacement_Minvalid_Spass_Dtf, sizeof f_policies_Scost_Scompact_Mplacement_Minvalid_Spass_Dtf - 1, 0644},
  {"policies/cost/compact-placement-invalid/policy.rego", f_policies_Scost_Scompact_Mplacement_Minvalid_Spolicy_Drego, sizeof f_policies_Scost_Scompact_Mplacement_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/cost/cost-label-missing/fail.yaml", f_policies_Scost_Scost_Mlabel_Mmissing_Sfail_Dyaml, sizeof f_policies_Scost_Scost_Mlabel_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/cost/cost-label-missing/pass.yaml", f_policies_Scost_Scost_Mlabel_Mmissing_Spass_Dyaml, sizeof f_policies_Scost_Scost_Mlabel_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/cost/cost-label-missing/policy.rego", f_policies_Scost_Scost_Mlabel_Mmissing_Spolicy_Drego, sizeof f_policies_Scost_Scost_Mlabel_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/cost/flex-start-invalid/fail.yaml", f_policies_Scost_Sflex_Mstart_Minvalid_Sfail_Dyaml, sizeof f_policies_Scost_Sflex_Mstart_Minvalid_Sfail_Dyaml - 1, 0644},
  {"policies/cost/flex-start-invalid/pass.yaml", f_policies_Scost_Sflex_Mstart_Minvalid_Spass_Dyaml, sizeof f_policies_Scost_Sflex_Mstart_Minvalid_Spass_Dyaml - 1, 0644},
  {"policies/cost/flex-start-invalid/policy.rego", f_policies_Scost_Sflex_Mstart_Minvalid_Spolicy_Drego, sizeof f_policies_Scost_Sflex_Mstart_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/cost/gpu-pool-surge/fail.tf", f_policies_Scost_Sgpu_Mpool_Msurge_Sfail_Dtf, sizeof f_policies_Scost_Sgpu_Mpool_Msurge_Sfail_Dtf - 1, 0644},
  {"policies/cost/gpu-pool-surge/pass.tf", f_policies_Scost_Sgpu_Mpool_Msurge_Spass_Dtf, sizeof f_policies_Scost_Sgpu_Mpool_Msurge_Spass_Dtf - 1, 0644},
  {"policies/cost/gpu-pool-surge/policy.rego", f_policies_Scost_Sgpu_Mpool_Msurge_Spolicy_Drego, sizeof f_policies_Scost_Sgpu_Mpool_Msurge_Spolicy_Drego - 1, 0644},
  {"policies/cost/gpu-toleration-broad/fail.yaml", f_policies_Scost_Sgpu_Mtoleration_Mbroad_Sfail_Dyaml, sizeof f_policies_Scost_Sgpu_Mtoleration_Mbroad_Sfail_Dyaml - 1, 0644},
  {"policies/cost/gpu-toleration-broad/pass.yaml", f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spass_Dyaml, sizeof f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spass_Dyaml - 1, 0644},
  {"policies/cost/gpu-toleration-broad/policy.rego", f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spolicy_Drego, sizeof f_policies_Scost_Sgpu_Mtoleration_Mbroad_Spolicy_Drego - 1, 0644},
  {"policies/cost/kueue-quota-unreachable/fail.tf", f_policies_Scost_Skueue_Mquota_Munreachable_Sfail_Dtf, sizeof f_policies_Scost_Skueue_Mquota_Munreachable_Sfail_Dtf - 1, 0644},
  {"policies/cost/kueue-quota-unreachable/fail.yaml", f_policies_Scost_Skueue_Mquota_Munreachable_Sfail_Dyaml, sizeof f_policies_Scost_Skueue_Mquota_Munreachable_Sfail_Dyaml - 1, 0644},
  {"policies/cost/kueue-quota-unreachable/pass.tf", f_policies_Scost_Skueue_Mquota_Munreachable_Spass_Dtf, sizeof f_policies_Scost_Skueue_Mquota_Munreachable_Spass_Dtf - 1, 0644},
  {"policies/cost/kueue-quota-unreachable/pass.yaml", f_policies_Scost_Skueue_Mquota_Munreachable_Spass_Dyaml, sizeof f_policies_Scost_Skueue_Mquota_Munreachable_Spass_Dyaml - 1, 0644},
  {"policies/cost/kueue-quota-unreachable/policy.rego", f_policies_Scost_Skueue_Mquota_Munreachable_Spolicy_Drego, sizeof f_policies_Scost_Skueue_Mquota_Munreachable_Spolicy_Drego - 1, 0644},
  {"policies/cost/node-pool-capacity-conflict/fail.tf", f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Sfail_Dtf, sizeof f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Sfail_Dtf - 1, 0644},
  {"policies/cost/node-pool-capacity-conflict/pass.tf", f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Spass_Dtf, sizeof f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Spass_Dtf - 1, 0644},
  {"policies/cost/node-pool-capacity-conflict/policy.rego", f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Spolicy_Drego, sizeof f_policies_Scost_Snode_Mpool_Mcapacity_Mconflict_Spolicy_Drego - 1, 0644},
  {"policies/cost/node-pool-reservation-invalid/fail.tf", f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Sfail_Dtf, sizeof f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Sfail_Dtf - 1, 0644},
  {"policies/cost/node-pool-reservation-invalid/pass.tf", f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Spass_Dtf, sizeof f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Spass_Dtf - 1, 0644},
  {"policies/cost/node-pool-reservation-invalid/policy.rego", f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Spolicy_Drego, sizeof f_policies_Scost_Snode_Mpool_Mreservation_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/cost/queued-provisioning-conflict/fail.tf", f_policies_Scost_Squeued_Mprovisioning_Mconflict_Sfail_Dtf, sizeof f_policies_Scost_Squeued_Mprovisioning_Mconflict_Sfail_Dtf - 1, 0644},
  {"policies/cost/queued-provisioning-conflict/pass.tf", f_policies_Scost_Squeued_Mprovisioning_Mconflict_Spass_Dtf, sizeof f_policies_Scost_Squeued_Mprovisioning_Mconflict_Spass_Dtf - 1, 0644},
  {"policies/cost/queued-provisioning-conflict/policy.rego", f_policies_Scost_Squeued_Mprovisioning_Mconflict_Spolicy_Drego, sizeof f_policies_Scost_Squeued_Mprovisioning_Mconflict_Spolicy_Drego - 1, 0644},
  {"policies/cost/zones-multiply-nodes/fail.tf", f_policies_Scost_Szones_Mmultiply_Mnodes_Sfail_Dtf, sizeof f_policies_Scost_Szones_Mmultiply_Mnodes_Sfail_Dtf - 1, 0644},
  {"policies/cost/zones-multiply-nodes/pass.tf", f_policies_Scost_Szones_Mmultiply_Mnodes_Spass_Dtf, sizeof f_policies_Scost_Szones_Mmultiply_Mnodes_Spass_Dtf - 1, 0644},
  {"policies/cost/zones-multiply-nodes/policy.rego", f_policies_Scost_Szones_Mmultiply_Mnodes_Spolicy_Drego, sizeof f_policies_Scost_Szones_Mmultiply_Mnodes_Spolicy_Drego - 1, 0644},
  {"policies/data/accelerators.json", f_policies_Sdata_Saccelerators_Djson, sizeof f_policies_Sdata_Saccelerators_Djson - 1, 0644},
  {"policies/data/machine_types.json", f_policies_Sdata_Smachine__types_Djson, sizeof f_policies_Sdata_Smachine__types_Djson - 1, 0644},
  {"policies/data/models.json", f_policies_Sdata_Smodels_Djson, sizeof f_policies_Sdata_Smodels_Djson - 1, 0644},
  {"policies/data/prices.json", f_policies_Sdata_Sprices_Djson, sizeof f_policies_Sdata_Sprices_Djson - 1, 0644},
  {"policies/data/regions.json", f_policies_Sdata_Sregions_Djson, sizeof f_policies_Sdata_Sregions_Djson - 1, 0644},
  {"policies/data/services.json", f_policies_Sdata_Sservices_Djson, sizeof f_policies_Sdata_Sservices_Djson - 1, 0644},
  {"policies/data/tpus.json", f_policies_Sdata_Stpus_Djson, sizeof f_policies_Sdata_Stpus_Djson - 1, 0644},
  {"policies/data/triton.json", f_policies_Sdata_Striton_Djson, sizeof f_policies_Sdata_Striton_Djson - 1, 0644},
  {"policies/data/triton_models.json", f_policies_Sdata_Striton__models_Djson, sizeof f_policies_Sdata_Striton__models_Djson - 1, 0644},
  {"policies/data/zones.json", f_policies_Sdata_Szones_Djson, sizeof f_policies_Sdata_Szones_Djson - 1, 0644},
  {"policies/delivery/image-not-pinned/fail.yaml", f_policies_Sdelivery_Simage_Mnot_Mpinned_Sfail_Dyaml, sizeof f_policies_Sdelivery_Simage_Mnot_Mpinned_Sfail_Dyaml - 1, 0644},
  {"policies/delivery/image-not-pinned/pass.yaml", f_policies_Sdelivery_Simage_Mnot_Mpinned_Spass_Dyaml, sizeof f_policies_Sdelivery_Simage_Mnot_Mpinned_Spass_Dyaml - 1, 0644},
  {"policies/delivery/image-not-pinned/policy.rego", f_policies_Sdelivery_Simage_Mnot_Mpinned_Spolicy_Drego, sizeof f_policies_Sdelivery_Simage_Mnot_Mpinned_Spolicy_Drego - 1, 0644},
  {"policies/delivery/owner-label-missing/fail.yaml", f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Sfail_Dyaml, sizeof f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/delivery/owner-label-missing/pass.yaml", f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Spass_Dyaml, sizeof f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/delivery/owner-label-missing/policy.rego", f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Spolicy_Drego, sizeof f_policies_Sdelivery_Sowner_Mlabel_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/hardware/accelerator-not-in-region/fail.yaml", f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Sfail_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-not-in-region/pass.yaml", f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Spass_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Spass_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-not-in-region/policy.rego", f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Spolicy_Drego, sizeof f_policies_Shardware_Saccelerator_Mnot_Min_Mregion_Spolicy_Drego - 1, 0644},
  {"policies/hardware/accelerator-selectors-conflict/fail.yaml", f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Sfail_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-selectors-conflict/pass.yaml", f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Spass_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Spass_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-selectors-conflict/policy.rego", f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Spolicy_Drego, sizeof f_policies_Shardware_Saccelerator_Mselectors_Mconflict_Spolicy_Drego - 1, 0644},
  {"policies/hardware/accelerator-toleration-missing/fail.yaml", f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Sfail_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-toleration-missing/pass.yaml", f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Spass_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-toleration-missing/policy.rego", f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Spolicy_Drego, sizeof f_policies_Shardware_Saccelerator_Mtoleration_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/hardware/accelerator-without-node-pool/fail.tf", f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Sfail_Dtf, sizeof f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Sfail_Dtf - 1, 0644},
  {"policies/hardware/accelerator-without-node-pool/fail.yaml", f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Sfail_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-without-node-pool/pass.tf", f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spass_Dtf, sizeof f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spass_Dtf - 1, 0644},
  {"policies/hardware/accelerator-without-node-pool/pass.yaml", f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spass_Dyaml, sizeof f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spass_Dyaml - 1, 0644},
  {"policies/hardware/accelerator-without-node-pool/policy.rego", f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spolicy_Drego, sizeof f_policies_Shardware_Saccelerator_Mwithout_Mnode_Mpool_Spolicy_Drego - 1, 0644},
  {"policies/hardware/context-exceeds-gpu-memory/fail.yaml", f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml, sizeof f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/context-exceeds-gpu-memory/pass.yaml", f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Spass_Dyaml, sizeof f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Spass_Dyaml - 1, 0644},
  {"policies/hardware/context-exceeds-gpu-memory/policy.rego", f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Spolicy_Drego, sizeof f_policies_Shardware_Scontext_Mexceeds_Mgpu_Mmemory_Spolicy_Drego - 1, 0644},
  {"policies/hardware/disk-not-attachable/fail.yaml", f_policies_Shardware_Sdisk_Mnot_Mattachable_Sfail_Dyaml, sizeof f_policies_Shardware_Sdisk_Mnot_Mattachable_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/disk-not-attachable/pass.yaml", f_policies_Shardware_Sdisk_Mnot_Mattachable_Spass_Dyaml, sizeof f_policies_Shardware_Sdisk_Mnot_Mattachable_Spass_Dyaml - 1, 0644},
  {"policies/hardware/disk-not-attachable/policy.rego", f_policies_Shardware_Sdisk_Mnot_Mattachable_Spolicy_Drego, sizeof f_policies_Shardware_Sdisk_Mnot_Mattachable_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-architecture-mismatch/fail.yaml", f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-architecture-mismatch/pass.yaml", f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-architecture-mismatch/policy.rego", f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Marchitecture_Mmismatch_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-count-too-high/fail.yaml", f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-count-too-high/pass.yaml", f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-count-too-high/policy.rego", f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mcount_Mtoo_Mhigh_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-data-type-unsupported/fail.yaml", f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-data-type-unsupported/pass.yaml", f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-data-type-unsupported/policy.rego", f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mdata_Mtype_Munsupported_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-driver-unsigned/fail.tf", f_policies_Shardware_Sgpu_Mdriver_Munsigned_Sfail_Dtf, sizeof f_policies_Shardware_Sgpu_Mdriver_Munsigned_Sfail_Dtf - 1, 0644},
  {"policies/hardware/gpu-driver-unsigned/pass.tf", f_policies_Shardware_Sgpu_Mdriver_Munsigned_Spass_Dtf, sizeof f_policies_Shardware_Sgpu_Mdriver_Munsigned_Spass_Dtf - 1, 0644},
  {"policies/hardware/gpu-driver-unsigned/policy.rego", f_policies_Shardware_Sgpu_Mdriver_Munsigned_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mdriver_Munsigned_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-machine-mismatch/fail.yaml", f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-machine-mismatch/pass.yaml", f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-machine-mismatch/policy.rego", f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mmachine_Mmismatch_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-partition-unknown/fail.yaml", f_policies_Shardware_Sgpu_Mpartition_Munknown_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mpartition_Munknown_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-partition-unknown/pass.yaml", f_policies_Shardware_Sgpu_Mpartition_Munknown_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mpartition_Munknown_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-partition-unknown/policy.rego", f_policies_Shardware_Sgpu_Mpartition_Munknown_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mpartition_Munknown_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-request-invalid/fail.yaml", f_policies_Shardware_Sgpu_Mrequest_Minvalid_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mrequest_Minvalid_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-request-invalid/pass.yaml", f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-request-invalid/policy.rego", f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mrequest_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-resource-unknown/fail.yaml", f_policies_Shardware_Sgpu_Mresource_Munknown_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mresource_Munknown_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-resource-unknown/pass.yaml", f_policies_Shardware_Sgpu_Mresource_Munknown_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mresource_Munknown_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-resource-unknown/policy.rego", f_policies_Shardware_Sgpu_Mresource_Munknown_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mresource_Munknown_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-selector-missing/fail.yaml", f_policies_Shardware_Sgpu_Mselector_Mmissing_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Mselector_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-selector-missing/pass.yaml", f_policies_Shardware_Sgpu_Mselector_Mmissing_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Mselector_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-selector-missing/policy.rego", f_policies_Shardware_Sgpu_Mselector_Mmissing_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Mselector_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpu-sharing-invalid/fail.yaml", f_policies_Shardware_Sgpu_Msharing_Minvalid_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpu_Msharing_Minvalid_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpu-sharing-invalid/pass.yaml", f_policies_Shardware_Sgpu_Msharing_Minvalid_Spass_Dyaml, sizeof f_policies_Shardware_Sgpu_Msharing_Minvalid_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpu-sharing-invalid/policy.rego", f_policies_Shardware_Sgpu_Msharing_Minvalid_Spolicy_Drego, sizeof f_policies_Shardware_Sgpu_Msharing_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/hardware/gpudirect-unsupported/fail.yaml", f_policies_Shardware_Sgpudirect_Munsupported_Sfail_Dyaml, sizeof f_policies_Shardware_Sgpudirect_Munsupported_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/gpudirect-unsupported/pass.yaml", f_policies_Shardware_Sgpudirect_Munsupported_Spass_Dyaml, sizeof f_policies_Shardware_Sgpudirect_Munsupported_Spass_Dyaml - 1, 0644},
  {"policies/hardware/gpudirect-unsupported/policy.rego", f_policies_Shardware_Sgpudirect_Munsupported_Spolicy_Drego, sizeof f_policies_Shardware_Sgpudirect_Munsupported_Spolicy_Drego - 1, 0644},
  {"policies/hardware/model-exceeds-gpu-memory/fail.yaml", f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml, sizeof f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/model-exceeds-gpu-memory/pass.yaml", f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Spass_Dyaml, sizeof f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Spass_Dyaml - 1, 0644},
  {"policies/hardware/model-exceeds-gpu-memory/policy.rego", f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Spolicy_Drego, sizeof f_policies_Shardware_Smodel_Mexceeds_Mgpu_Mmemory_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-accelerator-not-in-region/fail.tf", f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-accelerator-not-in-region/pass.tf", f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-accelerator-not-in-region/policy.rego", f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Maccelerator_Mnot_Min_Mregion_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-disk-unsupported/fail.tf", f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-disk-unsupported/pass.tf", f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-disk-unsupported/policy.rego", f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mdisk_Munsupported_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-gpu-division-invalid/fail.tf", f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpu-division-invalid/pass.tf", f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpu-division-invalid/policy.rego", f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mdivision_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-gpu-driver-too-old/fail.tf", f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpu-driver-too-old/pass.tf", f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpu-driver-too-old/policy.rego", f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mdriver_Mtoo_Mold_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-gpu-mismatch/fail.tf", f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpu-mismatch/pass.tf", f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpu-mismatch/policy.rego", f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mgpu_Mmismatch_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-gpudirect-unsupported/fail.tf", f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpudirect-unsupported/pass.tf", f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-gpudirect-unsupported/policy.rego", f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mgpudirect_Munsupported_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-tpu-machine-mismatch/fail.tf", f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-tpu-machine-mismatch/pass.tf", f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-tpu-machine-mismatch/policy.rego", f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mtpu_Mmachine_Mmismatch_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-tpu-slice-invalid/fail.tf", f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-tpu-slice-invalid/pass.tf", f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-tpu-slice-invalid/policy.rego", f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mtpu_Mslice_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-workload-policy-missing/fail.tf", f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-workload-policy-missing/pass.tf", f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-workload-policy-missing/policy.rego", f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mworkload_Mpolicy_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/hardware/node-pool-zone-outside-region/fail.tf", f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Sfail_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Sfail_Dtf - 1, 0644},
  {"policies/hardware/node-pool-zone-outside-region/pass.tf", f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Spass_Dtf, sizeof f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Spass_Dtf - 1, 0644},
  {"policies/hardware/node-pool-zone-outside-region/policy.rego", f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Spolicy_Drego, sizeof f_policies_Shardware_Snode_Mpool_Mzone_Moutside_Mregion_Spolicy_Drego - 1, 0644},
  {"policies/hardware/pipeline-gpu-count-too-high/fail.yaml", f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Sfail_Dyaml, sizeof f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/pipeline-gpu-count-too-high/pass.yaml", f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Spass_Dyaml, sizeof f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Spass_Dyaml - 1, 0644},
  {"policies/hardware/pipeline-gpu-count-too-high/policy.rego", f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Spolicy_Drego, sizeof f_policies_Shardware_Spipeline_Mgpu_Mcount_Mtoo_Mhigh_Spolicy_Drego - 1, 0644},
  {"policies/hardware/pipeline-gpu-selector-missing/fail.yaml", f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Sfail_Dyaml, sizeof f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/pipeline-gpu-selector-missing/pass.yaml", f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Spass_Dyaml, sizeof f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/hardware/pipeline-gpu-selector-missing/policy.rego", f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Spolicy_Drego, sizeof f_policies_Shardware_Spipeline_Mgpu_Mselector_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/hardware/requests-exceed-machine/fail.yaml", f_policies_Shardware_Srequests_Mexceed_Mmachine_Sfail_Dyaml, sizeof f_policies_Shardware_Srequests_Mexceed_Mmachine_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/requests-exceed-machine/pass.yaml", f_policies_Shardware_Srequests_Mexceed_Mmachine_Spass_Dyaml, sizeof f_policies_Shardware_Srequests_Mexceed_Mmachine_Spass_Dyaml - 1, 0644},
  {"policies/hardware/requests-exceed-machine/policy.rego", f_policies_Shardware_Srequests_Mexceed_Mmachine_Spolicy_Drego, sizeof f_policies_Shardware_Srequests_Mexceed_Mmachine_Spolicy_Drego - 1, 0644},
  {"policies/hardware/shared-memory-missing/fail.yaml", f_policies_Shardware_Sshared_Mmemory_Mmissing_Sfail_Dyaml, sizeof f_policies_Shardware_Sshared_Mmemory_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/shared-memory-missing/pass.yaml", f_policies_Shardware_Sshared_Mmemory_Mmissing_Spass_Dyaml, sizeof f_policies_Shardware_Sshared_Mmemory_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/hardware/shared-memory-missing/policy.rego", f_policies_Shardware_Sshared_Mmemory_Mmissing_Spolicy_Drego, sizeof f_policies_Shardware_Sshared_Mmemory_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/hardware/tensor-parallel-mismatch/fail.yaml", f_policies_Shardware_Stensor_Mparallel_Mmismatch_Sfail_Dyaml, sizeof f_policies_Shardware_Stensor_Mparallel_Mmismatch_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/tensor-parallel-mismatch/pass.yaml", f_policies_Shardware_Stensor_Mparallel_Mmismatch_Spass_Dyaml, sizeof f_policies_Shardware_Stensor_Mparallel_Mmismatch_Spass_Dyaml - 1, 0644},
  {"policies/hardware/tensor-parallel-mismatch/policy.rego", f_policies_Shardware_Stensor_Mparallel_Mmismatch_Spolicy_Drego, sizeof f_policies_Shardware_Stensor_Mparallel_Mmismatch_Spolicy_Drego - 1, 0644},
  {"policies/hardware/tpu-count-mismatch/fail.yaml", f_policies_Shardware_Stpu_Mcount_Mmismatch_Sfail_Dyaml, sizeof f_policies_Shardware_Stpu_Mcount_Mmismatch_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/tpu-count-mismatch/pass.yaml", f_policies_Shardware_Stpu_Mcount_Mmismatch_Spass_Dyaml, sizeof f_policies_Shardware_Stpu_Mcount_Mmismatch_Spass_Dyaml - 1, 0644},
  {"policies/hardware/tpu-count-mismatch/policy.rego", f_policies_Shardware_Stpu_Mcount_Mmismatch_Spolicy_Drego, sizeof f_policies_Shardware_Stpu_Mcount_Mmismatch_Spolicy_Drego - 1, 0644},
  {"policies/hardware/tpu-selector-missing/fail.yaml", f_policies_Shardware_Stpu_Mselector_Mmissing_Sfail_Dyaml, sizeof f_policies_Shardware_Stpu_Mselector_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/tpu-selector-missing/pass.yaml", f_policies_Shardware_Stpu_Mselector_Mmissing_Spass_Dyaml, sizeof f_policies_Shardware_Stpu_Mselector_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/hardware/tpu-selector-missing/policy.rego", f_policies_Shardware_Stpu_Mselector_Mmissing_Spolicy_Drego, sizeof f_policies_Shardware_Stpu_Mselector_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/hardware/tpu-slice-restart/fail.yaml", f_policies_Shardware_Stpu_Mslice_Mrestart_Sfail_Dyaml, sizeof f_policies_Shardware_Stpu_Mslice_Mrestart_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/tpu-slice-restart/pass.yaml", f_policies_Shardware_Stpu_Mslice_Mrestart_Spass_Dyaml, sizeof f_policies_Shardware_Stpu_Mslice_Mrestart_Spass_Dyaml - 1, 0644},
  {"policies/hardware/tpu-slice-restart/policy.rego", f_policies_Shardware_Stpu_Mslice_Mrestart_Spolicy_Drego, sizeof f_policies_Shardware_Stpu_Mslice_Mrestart_Spolicy_Drego - 1, 0644},
  {"policies/hardware/tpu-slice-size-mismatch/fail.yaml", f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Sfail_Dyaml, sizeof f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/tpu-slice-size-mismatch/pass.yaml", f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Spass_Dyaml, sizeof f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Spass_Dyaml - 1, 0644},
  {"policies/hardware/tpu-slice-size-mismatch/policy.rego", f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Spolicy_Drego, sizeof f_policies_Shardware_Stpu_Mslice_Msize_Mmismatch_Spolicy_Drego - 1, 0644},
  {"policies/hardware/tpu-topology-invalid/fail.yaml", f_policies_Shardware_Stpu_Mtopology_Minvalid_Sfail_Dyaml, sizeof f_policies_Shardware_Stpu_Mtopology_Minvalid_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/tpu-topology-invalid/pass.yaml", f_policies_Shardware_Stpu_Mtopology_Minvalid_Spass_Dyaml, sizeof f_policies_Shardware_Stpu_Mtopology_Minvalid_Spass_Dyaml - 1, 0644},
  {"policies/hardware/tpu-topology-invalid/policy.rego", f_policies_Shardware_Stpu_Mtopology_Minvalid_Spolicy_Drego, sizeof f_policies_Shardware_Stpu_Mtopology_Minvalid_Spolicy_Drego - 1, 0644},
  {"policies/hardware/training-exceeds-gpu-memory/fail.yaml", f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml, sizeof f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/training-exceeds-gpu-memory/pass.yaml", f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Spass_Dyaml, sizeof f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Spass_Dyaml - 1, 0644},
  {"policies/hardware/training-exceeds-gpu-memory/policy.rego", f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Spolicy_Drego, sizeof f_policies_Shardware_Straining_Mexceeds_Mgpu_Mmemory_Spolicy_Drego - 1, 0644},
  {"policies/hardware/triton-gpu-too-old/fail.yaml", f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Sfail_Dyaml, sizeof f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Sfail_Dyaml - 1, 0644},
  {"policies/hardware/triton-gpu-too-old/pass.yaml", f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Spass_Dyaml, sizeof f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Spass_Dyaml - 1, 0644},
  {"policies/hardware/triton-gpu-too-old/policy.rego", f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Spolicy_Drego, sizeof f_policies_Shardware_Striton_Mgpu_Mtoo_Mold_Spolicy_Drego - 1, 0644},
  {"policies/index.json", f_policies_Sindex_Djson, sizeof f_policies_Sindex_Djson - 1, 0644},
  {"policies/lib/accelerators.rego", f_policies_Slib_Saccelerators_Drego, sizeof f_policies_Slib_Saccelerators_Drego - 1, 0644},
  {"policies/lib/budgets.rego", f_policies_Slib_Sbudgets_Drego, sizeof f_policies_Slib_Sbudgets_Drego - 1, 0644},
  {"policies/lib/commands.rego", f_policies_Slib_Scommands_Drego, sizeof f_policies_Slib_Scommands_Drego - 1, 0644},
  {"policies/lib/firewalls.rego", f_policies_Slib_Sfirewalls_Drego, sizeof f_policies_Slib_Sfirewalls_Drego - 1, 0644},
  {"policies/lib/gke.rego", f_policies_Slib_Sgke_Drego, sizeof f_policies_Slib_Sgke_Drego - 1, 0644},
  {"policies/lib/gpus.rego", f_policies_Slib_Sgpus_Drego, sizeof f_policies_Slib_Sgpus_Drego - 1, 0644},
  {"policies/lib/kubernetes.rego", f_policies_Slib_Skubernetes_Drego, sizeof f_policies_Slib_Skubernetes_Drego - 1, 0644},
  {"policies/lib/kustomize.rego", f_policies_Slib_Skustomize_Drego, sizeof f_policies_Slib_Skustomize_Drego - 1, 0644},
  {"policies/lib/machines.rego", f_policies_Slib_Smachines_Drego, sizeof f_policies_Slib_Smachines_Drego - 1, 0644},
  {"policies/lib/memory.rego", f_policies_Slib_Smemory_Drego, sizeof f_policies_Slib_Smemory_Drego - 1, 0644},
  {"policies/lib/models.rego", f_policies_Slib_Smodels_Drego, sizeof f_policies_Slib_Smodels_Drego - 1, 0644},
  {"policies/lib/nodes.rego", f_policies_Slib_Snodes_Drego, sizeof f_policies_Slib_Snodes_Drego - 1, 0644},
  {"policies/lib/ownership.rego", f_policies_Slib_Sownership_Drego, sizeof f_policies_Slib_Sownership_Drego - 1, 0644},
  {"policies/lib/pipelines.rego", f_policies_Slib_Spipelines_Drego, sizeof f_policies_Slib_Spipelines_Drego - 1, 0644},
  {"policies/lib/pools.rego", f_policies_Slib_Spools_Drego, sizeof f_policies_Slib_Spools_Drego - 1, 0644},
  {"policies/lib/prices.rego", f_policies_Slib_Sprices_Drego, sizeof f_policies_Slib_Sprices_Drego - 1, 0644},
  {"policies/lib/repository_nodes.rego", f_policies_Slib_Srepository__nodes_Drego, sizeof f_policies_Slib_Srepository__nodes_Drego - 1, 0644},
  {"policies/lib/selectors.rego", f_policies_Slib_Sselectors_Drego, sizeof f_policies_Slib_Sselectors_Drego - 1, 0644},
  {"policies/lib/terraform.rego", f_policies_Slib_Sterraform_Drego, sizeof f_policies_Slib_Sterraform_Drego - 1, 0644},
  {"policies/lib/text.rego", f_policies_Slib_Stext_Drego, sizeof f_policies_Slib_Stext_Drego - 1, 0644},
  {"policies/lib/tpus.rego", f_policies_Slib_Stpus_Drego, sizeof f_policies_Slib_Stpus_Drego - 1, 0644},
  {"policies/lib/vllm.rego", f_policies_Slib_Svllm_Drego, sizeof f_policies_Slib_Svllm_Drego - 1, 0644},
  {"policies/lib/workloads.rego", f_policies_Slib_Sworkloads_Drego, sizeof f_policies_Slib_Sworkloads_Drego - 1, 0644},
  {"policies/lib/zones.rego", f_policies_Slib_Szones_Drego, sizeof f_policies_Slib_Szones_Drego - 1, 0644},
  {"policies/reliability/disruption-budget-missing/fail.yaml", f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Sfail_Dyaml, sizeof f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/reliability/disruption-budget-missing/pass.yaml", f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Spass_Dyaml, sizeof f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/reliability/disruption-budget-missing/policy.rego", f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Spolicy_Drego, sizeof f_policies_Sreliability_Sdisruption_Mbudget_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/reliability/job-unbounded/fail.yaml", f_policies_Sreliability_Sjob_Munbounded_Sfail_Dyaml, sizeof f_policies_Sreliability_Sjob_Munbounded_Sfail_Dyaml - 1, 0644},
  {"policies/reliability/job-unbounded/pass.yaml", f_policies_Sreliability_Sjob_Munbounded_Spass_Dyaml, sizeof f_policies_Sreliability_Sjob_Munbounded_Spass_Dyaml - 1, 0644},
  {"policies/reliability/job-unbounded/policy.rego", f_policies_Sreliability_Sjob_Munbounded_Spolicy_Drego, sizeof f_policies_Sreliability_Sjob_Munbounded_Spolicy_Drego - 1, 0644},
  {"policies/reliability/limits-missing/fail.yaml", f_policies_Sreliability_Slimits_Mmissing_Sfail_Dyaml, sizeof f_policies_Sreliability_Slimits_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/reliability/limits-missing/pass.yaml", f_policies_Sreliability_Slimits_Mmissing_Spass_Dyaml, sizeof f_policies_Sreliability_Slimits_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/reliability/limits-missing/policy.rego", f_policies_Sreliability_Slimits_Mmissing_Spolicy_Drego, sizeof f_policies_Sreliability_Slimits_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/reliability/probe-missing/fail.yaml", f_policies_Sreliability_Sprobe_Mmissing_Sfail_Dyaml, sizeof f_policies_Sreliability_Sprobe_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/reliability/probe-missing/pass.yaml", f_policies_Sreliability_Sprobe_Mmissing_Spass_Dyaml, sizeof f_policies_Sreliability_Sprobe_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/reliability/probe-missing/policy.rego", f_policies_Sreliability_Sprobe_Mmissing_Spolicy_Drego, sizeof f_policies_Sreliability_Sprobe_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/schemas/google.json", f_policies_Sschemas_Sgoogle_Djson, sizeof f_policies_Sschemas_Sgoogle_Djson - 1, 0644},
  {"policies/security/audit-log-exempted/fail.tf", f_policies_Ssecurity_Saudit_Mlog_Mexempted_Sfail_Dtf, sizeof f_policies_Ssecurity_Saudit_Mlog_Mexempted_Sfail_Dtf - 1, 0644},
  {"policies/security/audit-log-exempted/pass.tf", f_policies_Ssecurity_Saudit_Mlog_Mexempted_Spass_Dtf, sizeof f_policies_Ssecurity_Saudit_Mlog_Mexempted_Spass_Dtf - 1, 0644},
  {"policies/security/audit-log-exempted/policy.rego", f_policies_Ssecurity_Saudit_Mlog_Mexempted_Spolicy_Drego, sizeof f_policies_Ssecurity_Saudit_Mlog_Mexempted_Spolicy_Drego - 1, 0644},
  {"policies/security/binary-authorization-allows-all/fail.tf", f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Sfail_Dtf - 1, 0644},
  {"policies/security/binary-authorization-allows-all/pass.tf", f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Spass_Dtf, sizeof f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Spass_Dtf - 1, 0644},
  {"policies/security/binary-authorization-allows-all/policy.rego", f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbinary_Mauthorization_Mallows_Mall_Spolicy_Drego - 1, 0644},
  {"policies/security/bucket-logs-to-itself/fail.tf", f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Sfail_Dtf - 1, 0644},
  {"policies/security/bucket-logs-to-itself/pass.tf", f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Spass_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Spass_Dtf - 1, 0644},
  {"policies/security/bucket-logs-to-itself/policy.rego", f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbucket_Mlogs_Mto_Mitself_Spolicy_Drego - 1, 0644},
  {"policies/security/bucket-object-acls/fail.tf", f_policies_Ssecurity_Sbucket_Mobject_Macls_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mobject_Macls_Sfail_Dtf - 1, 0644},
  {"policies/security/bucket-object-acls/pass.tf", f_policies_Ssecurity_Sbucket_Mobject_Macls_Spass_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mobject_Macls_Spass_Dtf - 1, 0644},
  {"policies/security/bucket-object-acls/policy.rego", f_policies_Ssecurity_Sbucket_Mobject_Macls_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbucket_Mobject_Macls_Spolicy_Drego - 1, 0644},
  {"policies/security/bucket-public-access-possible/fail.tf", f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Sfail_Dtf - 1, 0644},
  {"policies/security/bucket-public-access-possible/pass.tf", f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Spass_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Spass_Dtf - 1, 0644},
  {"policies/security/bucket-public-access-possible/policy.rego", f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbucket_Mpublic_Maccess_Mpossible_Spolicy_Drego - 1, 0644},
  {"policies/security/bucket-public/fail.tf", f_policies_Ssecurity_Sbucket_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/bucket-public/pass.tf", f_policies_Ssecurity_Sbucket_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/bucket-public/policy.rego", f_policies_Ssecurity_Sbucket_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbucket_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/bucket-retention-unlocked/fail.tf", f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Sfail_Dtf - 1, 0644},
  {"policies/security/bucket-retention-unlocked/pass.tf", f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Spass_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Spass_Dtf - 1, 0644},
  {"policies/security/bucket-retention-unlocked/policy.rego", f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbucket_Mretention_Munlocked_Spolicy_Drego - 1, 0644},
  {"policies/security/bucket-unrecoverable/fail.tf", f_policies_Ssecurity_Sbucket_Munrecoverable_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbucket_Munrecoverable_Sfail_Dtf - 1, 0644},
  {"policies/security/bucket-unrecoverable/pass.tf", f_policies_Ssecurity_Sbucket_Munrecoverable_Spass_Dtf, sizeof f_policies_Ssecurity_Sbucket_Munrecoverable_Spass_Dtf - 1, 0644},
  {"policies/security/bucket-unrecoverable/policy.rego", f_policies_Ssecurity_Sbucket_Munrecoverable_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbucket_Munrecoverable_Spolicy_Drego - 1, 0644},
  {"policies/security/bucket-writable-from-any-website/fail.tf", f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Sfail_Dtf - 1, 0644},
  {"policies/security/bucket-writable-from-any-website/pass.tf", f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Spass_Dtf, sizeof f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Spass_Dtf - 1, 0644},
  {"policies/security/bucket-writable-from-any-website/policy.rego", f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbucket_Mwritable_Mfrom_Many_Mwebsite_Spolicy_Drego - 1, 0644},
  {"policies/security/build-trigger-runs-forks/fail.tf", f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Sfail_Dtf, sizeof f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Sfail_Dtf - 1, 0644},
  {"policies/security/build-trigger-runs-forks/pass.tf", f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Spass_Dtf, sizeof f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Spass_Dtf - 1, 0644},
  {"policies/security/build-trigger-runs-forks/policy.rego", f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Spolicy_Drego, sizeof f_policies_Ssecurity_Sbuild_Mtrigger_Mruns_Mforks_Spolicy_Drego - 1, 0644},
  {"policies/security/cache-clear-text/fail.tf", f_policies_Ssecurity_Scache_Mclear_Mtext_Sfail_Dtf, sizeof f_policies_Ssecurity_Scache_Mclear_Mtext_Sfail_Dtf - 1, 0644},
  {"policies/security/cache-clear-text/pass.tf", f_policies_Ssecurity_Scache_Mclear_Mtext_Spass_Dtf, sizeof f_policies_Ssecurity_Scache_Mclear_Mtext_Spass_Dtf - 1, 0644},
  {"policies/security/cache-clear-text/policy.rego", f_policies_Ssecurity_Scache_Mclear_Mtext_Spolicy_Drego, sizeof f_policies_Ssecurity_Scache_Mclear_Mtext_Spolicy_Drego - 1, 0644},
  {"policies/security/cache-unauthenticated/fail.tf", f_policies_Ssecurity_Scache_Munauthenticated_Sfail_Dtf, sizeof f_policies_Ssecurity_Scache_Munauthenticated_Sfail_Dtf - 1, 0644},
  {"policies/security/cache-unauthenticated/pass.tf", f_policies_Ssecurity_Scache_Munauthenticated_Spass_Dtf, sizeof f_policies_Ssecurity_Scache_Munauthenticated_Spass_Dtf - 1, 0644},
  {"policies/security/cache-unauthenticated/policy.rego", f_policies_Ssecurity_Scache_Munauthenticated_Spolicy_Drego, sizeof f_policies_Ssecurity_Scache_Munauthenticated_Spolicy_Drego - 1, 0644},
  {"policies/security/confidential-nodes-unsupported/fail.tf", f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Sfail_Dtf, sizeof f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Sfail_Dtf - 1, 0644},
  {"policies/security/confidential-nodes-unsupported/pass.tf", f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Spass_Dtf, sizeof f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Spass_Dtf - 1, 0644},
  {"policies/security/confidential-nodes-unsupported/policy.rego", f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Spolicy_Drego, sizeof f_policies_Ssecurity_Sconfidential_Mnodes_Munsupported_Spolicy_Drego - 1, 0644},
  {"policies/security/container-privileged/fail.yaml", f_policies_Ssecurity_Scontainer_Mprivileged_Sfail_Dyaml, sizeof f_policies_Ssecurity_Scontainer_Mprivileged_Sfail_Dyaml - 1, 0644},
  {"policies/security/container-privileged/pass.yaml", f_policies_Ssecurity_Scontainer_Mprivileged_Spass_Dyaml, sizeof f_policies_Ssecurity_Scontainer_Mprivileged_Spass_Dyaml - 1, 0644},
  {"policies/security/container-privileged/policy.rego", f_policies_Ssecurity_Scontainer_Mprivileged_Spolicy_Drego, sizeof f_policies_Ssecurity_Scontainer_Mprivileged_Spolicy_Drego - 1, 0644},
  {"policies/security/custom-role-escalates/fail.tf", f_policies_Ssecurity_Scustom_Mrole_Mescalates_Sfail_Dtf, sizeof f_policies_Ssecurity_Scustom_Mrole_Mescalates_Sfail_Dtf - 1, 0644},
  {"policies/security/custom-role-escalates/pass.tf", f_policies_Ssecurity_Scustom_Mrole_Mescalates_Spass_Dtf, sizeof f_policies_Ssecurity_Scustom_Mrole_Mescalates_Spass_Dtf - 1, 0644},
  {"policies/security/custom-role-escalates/policy.rego", f_policies_Ssecurity_Scustom_Mrole_Mescalates_Spolicy_Drego, sizeof f_policies_Ssecurity_Scustom_Mrole_Mescalates_Spolicy_Drego - 1, 0644},
  {"policies/security/data-job-public-address/fail.tf", f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Sfail_Dtf - 1, 0644},
  {"policies/security/data-job-public-address/pass.tf", f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Spass_Dtf, sizeof f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Spass_Dtf - 1, 0644},
  {"policies/security/data-job-public-address/policy.rego", f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdata_Mjob_Mpublic_Maddress_Spolicy_Drego - 1, 0644},
  {"policies/security/database-password-in-configuration/fail.tf", f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Sfail_Dtf - 1, 0644},
  {"policies/security/database-password-in-configuration/pass.tf", f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Spass_Dtf, sizeof f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Spass_Dtf - 1, 0644},
  {"policies/security/database-password-in-configuration/policy.rego", f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdatabase_Mpassword_Min_Mconfiguration_Spolicy_Drego - 1, 0644},
  {"policies/security/dataset-public/fail.tf", f_policies_Ssecurity_Sdataset_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdataset_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/dataset-public/pass.tf", f_policies_Ssecurity_Sdataset_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Sdataset_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/dataset-public/policy.rego", f_policies_Ssecurity_Sdataset_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdataset_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/default-account-full-access/fail.tf", f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Sfail_Dtf - 1, 0644},
  {"policies/security/default-account-full-access/pass.tf", f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Spass_Dtf, sizeof f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Spass_Dtf - 1, 0644},
  {"policies/security/default-account-full-access/policy.rego", f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdefault_Maccount_Mfull_Maccess_Spolicy_Drego - 1, 0644},
  {"policies/security/deletion-protection-off/fail.tf", f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/deletion-protection-off/pass.tf", f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/deletion-protection-off/policy.rego", f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdeletion_Mprotection_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/disk-key-in-configuration/fail.tf", f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Sfail_Dtf - 1, 0644},
  {"policies/security/disk-key-in-configuration/pass.tf", f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Spass_Dtf, sizeof f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Spass_Dtf - 1, 0644},
  {"policies/security/disk-key-in-configuration/policy.rego", f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdisk_Mkey_Min_Mconfiguration_Spolicy_Drego - 1, 0644},
  {"policies/security/dns-signature-weak/fail.tf", f_policies_Ssecurity_Sdns_Msignature_Mweak_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdns_Msignature_Mweak_Sfail_Dtf - 1, 0644},
  {"policies/security/dns-signature-weak/pass.tf", f_policies_Ssecurity_Sdns_Msignature_Mweak_Spass_Dtf, sizeof f_policies_Ssecurity_Sdns_Msignature_Mweak_Spass_Dtf - 1, 0644},
  {"policies/security/dns-signature-weak/policy.rego", f_policies_Ssecurity_Sdns_Msignature_Mweak_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdns_Msignature_Mweak_Spolicy_Drego - 1, 0644},
  {"policies/security/dns-unsigned/fail.tf", f_policies_Ssecurity_Sdns_Munsigned_Sfail_Dtf, sizeof f_policies_Ssecurity_Sdns_Munsigned_Sfail_Dtf - 1, 0644},
  {"policies/security/dns-unsigned/pass.tf", f_policies_Ssecurity_Sdns_Munsigned_Spass_Dtf, sizeof f_policies_Ssecurity_Sdns_Munsigned_Spass_Dtf - 1, 0644},
  {"policies/security/dns-unsigned/policy.rego", f_policies_Ssecurity_Sdns_Munsigned_Spolicy_Drego, sizeof f_policies_Ssecurity_Sdns_Munsigned_Spolicy_Drego - 1, 0644},
  {"policies/security/encryption-key-uneven/fail.tf", f_policies_Ssecurity_Sencryption_Mkey_Muneven_Sfail_Dtf, sizeof f_policies_Ssecurity_Sencryption_Mkey_Muneven_Sfail_Dtf - 1, 0644},
  {"policies/security/encryption-key-uneven/pass.tf", f_policies_Ssecurity_Sencryption_Mkey_Muneven_Spass_Dtf, sizeof f_policies_Ssecurity_Sencryption_Mkey_Muneven_Spass_Dtf - 1, 0644},
  {"policies/security/encryption-key-uneven/policy.rego", f_policies_Ssecurity_Sencryption_Mkey_Muneven_Spolicy_Drego, sizeof f_policies_Ssecurity_Sencryption_Mkey_Muneven_Spolicy_Drego - 1, 0644},
  {"policies/security/firewall-all-ports-open/fail.tf", f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/firewall-all-ports-open/pass.tf", f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/firewall-all-ports-open/policy.rego", f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sfirewall_Mall_Mports_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/firewall-clear-text-open/fail.tf", f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/firewall-clear-text-open/pass.tf", f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/firewall-clear-text-open/policy.rego", f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sfirewall_Mclear_Mtext_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/firewall-cluster-ports-open/fail.tf", f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/firewall-cluster-ports-open/pass.tf", f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/firewall-cluster-ports-open/policy.rego", f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sfirewall_Mcluster_Mports_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/firewall-database-open/fail.tf", f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/firewall-database-open/pass.tf", f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/firewall-database-open/policy.rego", f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sfirewall_Mdatabase_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/firewall-ml-tools-open/fail.tf", f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/firewall-ml-tools-open/pass.tf", f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/firewall-ml-tools-open/policy.rego", f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sfirewall_Mml_Mtools_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/firewall-remote-desktop-open/fail.tf", f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/firewall-remote-desktop-open/pass.tf", f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/firewall-remote-desktop-open/policy.rego", f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sfirewall_Mremote_Mdesktop_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/firewall-ssh-open/fail.tf", f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/firewall-ssh-open/pass.tf", f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/firewall-ssh-open/policy.rego", f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sfirewall_Mssh_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-alpha-features/fail.tf", f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-alpha-features/pass.tf", f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Spass_Dtf - 1, 0644},
  {"policies/security/gke-alpha-features/policy.rego", f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Malpha_Mfeatures_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-authorized-networks-missing/fail.tf", f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-authorized-networks-missing/pass.tf", f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Spass_Dtf - 1, 0644},
  {"policies/security/gke-authorized-networks-missing/policy.rego", f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mauthorized_Mnetworks_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-binary-authorization-off/fail.tf", f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-binary-authorization-off/pass.tf", f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/gke-binary-authorization-off/policy.rego", f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mbinary_Mauthorization_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-client-certificate/fail.tf", f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-client-certificate/pass.tf", f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Spass_Dtf - 1, 0644},
  {"policies/security/gke-client-certificate/policy.rego", f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mclient_Mcertificate_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-control-plane-global/fail.tf", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-control-plane-global/pass.tf", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Spass_Dtf - 1, 0644},
  {"policies/security/gke-control-plane-global/policy.rego", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mglobal_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-control-plane-open-to-google-cloud/fail.tf", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-control-plane-open-to-google-cloud/pass.tf", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Spass_Dtf - 1, 0644},
  {"policies/security/gke-control-plane-open-to-google-cloud/policy.rego", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Mto_Mgoogle_Mcloud_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-control-plane-open/fail.tf", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-control-plane-open/pass.tf", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/gke-control-plane-open/policy.rego", f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mcontrol_Mplane_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-intranode-visibility-off/fail.tf", f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-intranode-visibility-off/pass.tf", f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/gke-intranode-visibility-off/policy.rego", f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mintranode_Mvisibility_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-legacy-abac/fail.tf", f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-legacy-abac/pass.tf", f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Spass_Dtf - 1, 0644},
  {"policies/security/gke-legacy-abac/policy.rego", f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mlegacy_Mabac_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-logging-off/fail.tf", f_policies_Ssecurity_Sgke_Mlogging_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mlogging_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-logging-off/pass.tf", f_policies_Ssecurity_Sgke_Mlogging_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mlogging_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/gke-logging-off/policy.rego", f_policies_Ssecurity_Sgke_Mlogging_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mlogging_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-monitoring-off/fail.tf", f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-monitoring-off/pass.tf", f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/gke-monitoring-off/policy.rego", f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mmonitoring_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-network-policy-unenforced/fail.tf", f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-network-policy-unenforced/pass.tf", f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Spass_Dtf - 1, 0644},
  {"policies/security/gke-network-policy-unenforced/policy.rego", f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mnetwork_Mpolicy_Munenforced_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-nodes-public/fail.tf", f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-nodes-public/pass.tf", f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/gke-nodes-public/policy.rego", f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mnodes_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-rbac-binding-insecure/fail.tf", f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-rbac-binding-insecure/pass.tf", f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Spass_Dtf - 1, 0644},
  {"policies/security/gke-rbac-binding-insecure/policy.rego", f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mrbac_Mbinding_Minsecure_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-release-channel-left/fail.tf", f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-release-channel-left/pass.tf", f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Spass_Dtf - 1, 0644},
  {"policies/security/gke-release-channel-left/policy.rego", f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mrelease_Mchannel_Mleft_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-secrets-unencrypted/fail.tf", f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-secrets-unencrypted/pass.tf", f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Spass_Dtf - 1, 0644},
  {"policies/security/gke-secrets-unencrypted/policy.rego", f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Msecrets_Munencrypted_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-service-external-ips/fail.tf", f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-service-external-ips/pass.tf", f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Spass_Dtf - 1, 0644},
  {"policies/security/gke-service-external-ips/policy.rego", f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mservice_Mexternal_Mips_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-shielded-nodes-off/fail.tf", f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-shielded-nodes-off/pass.tf", f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/gke-shielded-nodes-off/policy.rego", f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mshielded_Mnodes_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/gke-workload-identity-missing/fail.tf", f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Sfail_Dtf, sizeof f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Sfail_Dtf - 1, 0644},
  {"policies/security/gke-workload-identity-missing/pass.tf", f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Spass_Dtf, sizeof f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Spass_Dtf - 1, 0644},
  {"policies/security/gke-workload-identity-missing/policy.rego", f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Spolicy_Drego, sizeof f_policies_Ssecurity_Sgke_Mworkload_Midentity_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/security/host-access/fail.yaml", f_policies_Ssecurity_Shost_Maccess_Sfail_Dyaml, sizeof f_policies_Ssecurity_Shost_Maccess_Sfail_Dyaml - 1, 0644},
  {"policies/security/host-access/pass.yaml", f_policies_Ssecurity_Shost_Maccess_Spass_Dyaml, sizeof f_policies_Ssecurity_Shost_Maccess_Spass_Dyaml - 1, 0644},
  {"policies/security/host-access/policy.rego", f_policies_Ssecurity_Shost_Maccess_Spolicy_Drego, sizeof f_policies_Ssecurity_Shost_Maccess_Spolicy_Drego - 1, 0644},
  {"policies/security/iam-basic-role/fail.tf", f_policies_Ssecurity_Siam_Mbasic_Mrole_Sfail_Dtf, sizeof f_policies_Ssecurity_Siam_Mbasic_Mrole_Sfail_Dtf - 1, 0644},
  {"policies/security/iam-basic-role/pass.tf", f_policies_Ssecurity_Siam_Mbasic_Mrole_Spass_Dtf, sizeof f_policies_Ssecurity_Siam_Mbasic_Mrole_Spass_Dtf - 1, 0644},
  {"policies/security/iam-basic-role/policy.rego", f_policies_Ssecurity_Siam_Mbasic_Mrole_Spolicy_Drego, sizeof f_policies_Ssecurity_Siam_Mbasic_Mrole_Spolicy_Drego - 1, 0644},
  {"policies/security/iam-default-account-granted/fail.tf", f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Sfail_Dtf, sizeof f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Sfail_Dtf - 1, 0644},
  {"policies/security/iam-default-account-granted/pass.tf", f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Spass_Dtf, sizeof f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Spass_Dtf - 1, 0644},
  {"policies/security/iam-default-account-granted/policy.rego", f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Spolicy_Drego, sizeof f_policies_Ssecurity_Siam_Mdefault_Maccount_Mgranted_Spolicy_Drego - 1, 0644},
  {"policies/security/iam-grant-public/fail.tf", f_policies_Ssecurity_Siam_Mgrant_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Siam_Mgrant_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/iam-grant-public/pass.tf", f_policies_Ssecurity_Siam_Mgrant_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Siam_Mgrant_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/iam-grant-public/policy.rego", f_policies_Ssecurity_Siam_Mgrant_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Siam_Mgrant_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/iam-impersonation-broad/fail.tf", f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Sfail_Dtf, sizeof f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Sfail_Dtf - 1, 0644},
  {"policies/security/iam-impersonation-broad/pass.tf", f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Spass_Dtf, sizeof f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Spass_Dtf - 1, 0644},
  {"policies/security/iam-impersonation-broad/policy.rego", f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Spolicy_Drego, sizeof f_policies_Ssecurity_Siam_Mimpersonation_Mbroad_Spolicy_Drego - 1, 0644},
  {"policies/security/iam-personal-account/fail.tf", f_policies_Ssecurity_Siam_Mpersonal_Maccount_Sfail_Dtf, sizeof f_policies_Ssecurity_Siam_Mpersonal_Maccount_Sfail_Dtf - 1, 0644},
  {"policies/security/iam-personal-account/pass.tf", f_policies_Ssecurity_Siam_Mpersonal_Maccount_Spass_Dtf, sizeof f_policies_Ssecurity_Siam_Mpersonal_Maccount_Spass_Dtf - 1, 0644},
  {"policies/security/iam-personal-account/policy.rego", f_policies_Ssecurity_Siam_Mpersonal_Maccount_Spolicy_Drego, sizeof f_policies_Ssecurity_Siam_Mpersonal_Maccount_Spolicy_Drego - 1, 0644},
  {"policies/security/instance-ip-forwarding/fail.tf", f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Sfail_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Sfail_Dtf - 1, 0644},
  {"policies/security/instance-ip-forwarding/pass.tf", f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Spass_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Spass_Dtf - 1, 0644},
  {"policies/security/instance-ip-forwarding/policy.rego", f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Spolicy_Drego, sizeof f_policies_Ssecurity_Sinstance_Mip_Mforwarding_Spolicy_Drego - 1, 0644},
  {"policies/security/instance-os-login-off/fail.tf", f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/instance-os-login-off/pass.tf", f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/instance-os-login-off/policy.rego", f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sinstance_Mos_Mlogin_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/instance-public-address/fail.tf", f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Sfail_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Sfail_Dtf - 1, 0644},
  {"policies/security/instance-public-address/pass.tf", f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Spass_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Spass_Dtf - 1, 0644},
  {"policies/security/instance-public-address/policy.rego", f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Spolicy_Drego, sizeof f_policies_Ssecurity_Sinstance_Mpublic_Maddress_Spolicy_Drego - 1, 0644},
  {"policies/security/instance-serial-port-open/fail.tf", f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/instance-serial-port-open/pass.tf", f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/instance-serial-port-open/policy.rego", f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sinstance_Mserial_Mport_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/instance-shielding-off/fail.tf", f_policies_Ssecurity_Sinstance_Mshielding_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mshielding_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/instance-shielding-off/pass.tf", f_policies_Ssecurity_Sinstance_Mshielding_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mshielding_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/instance-shielding-off/policy.rego", f_policies_Ssecurity_Sinstance_Mshielding_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sinstance_Mshielding_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/instance-ssh-keys-in-metadata/fail.tf", f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Sfail_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Sfail_Dtf - 1, 0644},
  {"policies/security/instance-ssh-keys-in-metadata/pass.tf", f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Spass_Dtf, sizeof f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Spass_Dtf - 1, 0644},
  {"policies/security/instance-ssh-keys-in-metadata/policy.rego", f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Spolicy_Drego, sizeof f_policies_Ssecurity_Sinstance_Mssh_Mkeys_Min_Mmetadata_Spolicy_Drego - 1, 0644},
  {"policies/security/kms-destruction-hasty/fail.tf", f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Sfail_Dtf, sizeof f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Sfail_Dtf - 1, 0644},
  {"policies/security/kms-destruction-hasty/pass.tf", f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Spass_Dtf, sizeof f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Spass_Dtf - 1, 0644},
  {"policies/security/kms-destruction-hasty/policy.rego", f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Spolicy_Drego, sizeof f_policies_Ssecurity_Skms_Mdestruction_Mhasty_Spolicy_Drego - 1, 0644},
  {"policies/security/kms-key-public/fail.tf", f_policies_Ssecurity_Skms_Mkey_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Skms_Mkey_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/kms-key-public/pass.tf", f_policies_Ssecurity_Skms_Mkey_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Skms_Mkey_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/kms-key-public/policy.rego", f_policies_Ssecurity_Skms_Mkey_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Skms_Mkey_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/kms-rotation-missing/fail.tf", f_policies_Ssecurity_Skms_Mrotation_Mmissing_Sfail_Dtf, sizeof f_policies_Ssecurity_Skms_Mrotation_Mmissing_Sfail_Dtf - 1, 0644},
  {"policies/security/kms-rotation-missing/pass.tf", f_policies_Ssecurity_Skms_Mrotation_Mmissing_Spass_Dtf, sizeof f_policies_Ssecurity_Skms_Mrotation_Mmissing_Spass_Dtf - 1, 0644},
  {"policies/security/kms-rotation-missing/policy.rego", f_policies_Ssecurity_Skms_Mrotation_Mmissing_Spolicy_Drego, sizeof f_policies_Ssecurity_Skms_Mrotation_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/security/kubelet-read-only-port/fail.tf", f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Sfail_Dtf, sizeof f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Sfail_Dtf - 1, 0644},
  {"policies/security/kubelet-read-only-port/pass.tf", f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Spass_Dtf, sizeof f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Spass_Dtf - 1, 0644},
  {"policies/security/kubelet-read-only-port/policy.rego", f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Spolicy_Drego, sizeof f_policies_Ssecurity_Skubelet_Mread_Monly_Mport_Spolicy_Drego - 1, 0644},
  {"policies/security/network-default-used/fail.tf", f_policies_Ssecurity_Snetwork_Mdefault_Mused_Sfail_Dtf, sizeof f_policies_Ssecurity_Snetwork_Mdefault_Mused_Sfail_Dtf - 1, 0644},
  {"policies/security/network-default-used/pass.tf", f_policies_Ssecurity_Snetwork_Mdefault_Mused_Spass_Dtf, sizeof f_policies_Ssecurity_Snetwork_Mdefault_Mused_Spass_Dtf - 1, 0644},
  {"policies/security/network-default-used/policy.rego", f_policies_Ssecurity_Snetwork_Mdefault_Mused_Spolicy_Drego, sizeof f_policies_Ssecurity_Snetwork_Mdefault_Mused_Spolicy_Drego - 1, 0644},
  {"policies/security/network-policy-missing/fail.yaml", f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Sfail_Dyaml, sizeof f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Sfail_Dyaml - 1, 0644},
  {"policies/security/network-policy-missing/pass.yaml", f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Spass_Dyaml, sizeof f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Spass_Dyaml - 1, 0644},
  {"policies/security/network-policy-missing/policy.rego", f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Spolicy_Drego, sizeof f_policies_Ssecurity_Snetwork_Mpolicy_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/security/network-subnets-automatic/fail.tf", f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Sfail_Dtf, sizeof f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Sfail_Dtf - 1, 0644},
  {"policies/security/network-subnets-automatic/pass.tf", f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Spass_Dtf, sizeof f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Spass_Dtf - 1, 0644},
  {"policies/security/network-subnets-automatic/policy.rego", f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Spolicy_Drego, sizeof f_policies_Ssecurity_Snetwork_Msubnets_Mautomatic_Spolicy_Drego - 1, 0644},
  {"policies/security/node-auto-repair-off/fail.tf", f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/node-auto-repair-off/pass.tf", f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/node-auto-repair-off/policy.rego", f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Mauto_Mrepair_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/node-auto-upgrade-off/fail.tf", f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/node-auto-upgrade-off/pass.tf", f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/node-auto-upgrade-off/policy.rego", f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Mauto_Mupgrade_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/node-default-service-account/fail.tf", f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Sfail_Dtf - 1, 0644},
  {"policies/security/node-default-service-account/pass.tf", f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Spass_Dtf - 1, 0644},
  {"policies/security/node-default-service-account/policy.rego", f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Mdefault_Mservice_Maccount_Spolicy_Drego - 1, 0644},
  {"policies/security/node-image-general-purpose/fail.tf", f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Sfail_Dtf - 1, 0644},
  {"policies/security/node-image-general-purpose/pass.tf", f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Spass_Dtf - 1, 0644},
  {"policies/security/node-image-general-purpose/policy.rego", f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Mimage_Mgeneral_Mpurpose_Spolicy_Drego - 1, 0644},
  {"policies/security/node-integrity-monitoring-off/fail.tf", f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/node-integrity-monitoring-off/pass.tf", f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/node-integrity-monitoring-off/policy.rego", f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Mintegrity_Mmonitoring_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/node-legacy-metadata-endpoints/fail.tf", f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Sfail_Dtf - 1, 0644},
  {"policies/security/node-legacy-metadata-endpoints/pass.tf", f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Spass_Dtf - 1, 0644},
  {"policies/security/node-legacy-metadata-endpoints/policy.rego", f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Mlegacy_Mmetadata_Mendpoints_Spolicy_Drego - 1, 0644},
  {"policies/security/node-metadata-exposed/fail.tf", f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Sfail_Dtf - 1, 0644},
  {"policies/security/node-metadata-exposed/pass.tf", f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Spass_Dtf - 1, 0644},
  {"policies/security/node-metadata-exposed/policy.rego", f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Mmetadata_Mexposed_Spolicy_Drego - 1, 0644},
  {"policies/security/node-secure-boot-off/fail.tf", f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/node-secure-boot-off/pass.tf", f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/node-secure-boot-off/policy.rego", f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Msecure_Mboot_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/node-unsafe-sysctls/fail.tf", f_policies_Ssecurity_Snode_Munsafe_Msysctls_Sfail_Dtf, sizeof f_policies_Ssecurity_Snode_Munsafe_Msysctls_Sfail_Dtf - 1, 0644},
  {"policies/security/node-unsafe-sysctls/pass.tf", f_policies_Ssecurity_Snode_Munsafe_Msysctls_Spass_Dtf, sizeof f_policies_Ssecurity_Snode_Munsafe_Msysctls_Spass_Dtf - 1, 0644},
  {"policies/security/node-unsafe-sysctls/policy.rego", f_policies_Ssecurity_Snode_Munsafe_Msysctls_Spolicy_Drego, sizeof f_policies_Ssecurity_Snode_Munsafe_Msysctls_Spolicy_Drego - 1, 0644},
  {"policies/security/notebook-public-address/fail.tf", f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Sfail_Dtf, sizeof f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Sfail_Dtf - 1, 0644},
  {"policies/security/notebook-public-address/pass.tf", f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Spass_Dtf, sizeof f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Spass_Dtf - 1, 0644},
  {"policies/security/notebook-public-address/policy.rego", f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Spolicy_Drego, sizeof f_policies_Ssecurity_Snotebook_Mpublic_Maddress_Spolicy_Drego - 1, 0644},
  {"policies/security/notebook-root-access/fail.tf", f_policies_Ssecurity_Snotebook_Mroot_Maccess_Sfail_Dtf, sizeof f_policies_Ssecurity_Snotebook_Mroot_Maccess_Sfail_Dtf - 1, 0644},
  {"policies/security/notebook-root-access/pass.tf", f_policies_Ssecurity_Snotebook_Mroot_Maccess_Spass_Dtf, sizeof f_policies_Ssecurity_Snotebook_Mroot_Maccess_Spass_Dtf - 1, 0644},
  {"policies/security/notebook-root-access/policy.rego", f_policies_Ssecurity_Snotebook_Mroot_Maccess_Spolicy_Drego, sizeof f_policies_Ssecurity_Snotebook_Mroot_Maccess_Spolicy_Drego - 1, 0644},
  {"policies/security/organization-policy-off/fail.tf", f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/organization-policy-off/pass.tf", f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/organization-policy-off/policy.rego", f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sorganization_Mpolicy_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/postgres-connections-unlogged/fail.tf", f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Sfail_Dtf, sizeof f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Sfail_Dtf - 1, 0644},
  {"policies/security/postgres-connections-unlogged/pass.tf", f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Spass_Dtf, sizeof f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Spass_Dtf - 1, 0644},
  {"policies/security/postgres-connections-unlogged/policy.rego", f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Spolicy_Drego, sizeof f_policies_Ssecurity_Spostgres_Mconnections_Munlogged_Spolicy_Drego - 1, 0644},
  {"policies/security/postgres-statements-logged/fail.tf", f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Sfail_Dtf, sizeof f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Sfail_Dtf - 1, 0644},
  {"policies/security/postgres-statements-logged/pass.tf", f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Spass_Dtf, sizeof f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Spass_Dtf - 1, 0644},
  {"policies/security/postgres-statements-logged/policy.rego", f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Spolicy_Drego, sizeof f_policies_Ssecurity_Spostgres_Mstatements_Mlogged_Spolicy_Drego - 1, 0644},
  {"policies/security/privilege-escalation-allowed/fail.yaml", f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Sfail_Dyaml, sizeof f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Sfail_Dyaml - 1, 0644},
  {"policies/security/privilege-escalation-allowed/pass.yaml", f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Spass_Dyaml, sizeof f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Spass_Dyaml - 1, 0644},
  {"policies/security/privilege-escalation-allowed/policy.rego", f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Spolicy_Drego, sizeof f_policies_Ssecurity_Sprivilege_Mescalation_Mallowed_Spolicy_Drego - 1, 0644},
  {"policies/security/registry-public/fail.tf", f_policies_Ssecurity_Sregistry_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Sregistry_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/registry-public/pass.tf", f_policies_Ssecurity_Sregistry_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Sregistry_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/registry-public/policy.rego", f_policies_Ssecurity_Sregistry_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Sregistry_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/registry-scanning-off/fail.tf", f_policies_Ssecurity_Sregistry_Mscanning_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Sregistry_Mscanning_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/registry-scanning-off/pass.tf", f_policies_Ssecurity_Sregistry_Mscanning_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Sregistry_Mscanning_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/registry-scanning-off/policy.rego", f_policies_Ssecurity_Sregistry_Mscanning_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Sregistry_Mscanning_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/registry-tags-mutable/fail.tf", f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Sfail_Dtf, sizeof f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Sfail_Dtf - 1, 0644},
  {"policies/security/registry-tags-mutable/pass.tf", f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Spass_Dtf, sizeof f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Spass_Dtf - 1, 0644},
  {"policies/security/registry-tags-mutable/policy.rego", f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Spolicy_Drego, sizeof f_policies_Ssecurity_Sregistry_Mtags_Mmutable_Spolicy_Drego - 1, 0644},
  {"policies/security/runs-as-root/fail.yaml", f_policies_Ssecurity_Sruns_Mas_Mroot_Sfail_Dyaml, sizeof f_policies_Ssecurity_Sruns_Mas_Mroot_Sfail_Dyaml - 1, 0644},
  {"policies/security/runs-as-root/pass.yaml", f_policies_Ssecurity_Sruns_Mas_Mroot_Spass_Dyaml, sizeof f_policies_Ssecurity_Sruns_Mas_Mroot_Spass_Dyaml - 1, 0644},
  {"policies/security/runs-as-root/policy.rego", f_policies_Ssecurity_Sruns_Mas_Mroot_Spolicy_Drego, sizeof f_policies_Ssecurity_Sruns_Mas_Mroot_Spolicy_Drego - 1, 0644},
  {"policies/security/secret-in-env/fail.yaml", f_policies_Ssecurity_Ssecret_Min_Menv_Sfail_Dyaml, sizeof f_policies_Ssecurity_Ssecret_Min_Menv_Sfail_Dyaml - 1, 0644},
  {"policies/security/secret-in-env/pass.yaml", f_policies_Ssecurity_Ssecret_Min_Menv_Spass_Dyaml, sizeof f_policies_Ssecurity_Ssecret_Min_Menv_Spass_Dyaml - 1, 0644},
  {"policies/security/secret-in-env/policy.rego", f_policies_Ssecurity_Ssecret_Min_Menv_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssecret_Min_Menv_Spolicy_Drego - 1, 0644},
  {"policies/security/secret-public/fail.tf", f_policies_Ssecurity_Ssecret_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssecret_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/secret-public/pass.tf", f_policies_Ssecurity_Ssecret_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Ssecret_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/secret-public/policy.rego", f_policies_Ssecurity_Ssecret_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssecret_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/secret-value-in-configuration/fail.tf", f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Sfail_Dtf - 1, 0644},
  {"policies/security/secret-value-in-configuration/pass.tf", f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Spass_Dtf, sizeof f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Spass_Dtf - 1, 0644},
  {"policies/security/secret-value-in-configuration/policy.rego", f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssecret_Mvalue_Min_Mconfiguration_Spolicy_Drego - 1, 0644},
  {"policies/security/service-account-key/fail.tf", f_policies_Ssecurity_Sservice_Maccount_Mkey_Sfail_Dtf, sizeof f_policies_Ssecurity_Sservice_Maccount_Mkey_Sfail_Dtf - 1, 0644},
  {"policies/security/service-account-key/pass.tf", f_policies_Ssecurity_Sservice_Maccount_Mkey_Spass_Dtf, sizeof f_policies_Ssecurity_Sservice_Maccount_Mkey_Spass_Dtf - 1, 0644},
  {"policies/security/service-account-key/policy.rego", f_policies_Ssecurity_Sservice_Maccount_Mkey_Spolicy_Drego, sizeof f_policies_Ssecurity_Sservice_Maccount_Mkey_Spolicy_Drego - 1, 0644},
  {"policies/security/service-account-token-mounted/fail.yaml", f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Sfail_Dyaml, sizeof f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Sfail_Dyaml - 1, 0644},
  {"policies/security/service-account-token-mounted/pass.yaml", f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Spass_Dyaml, sizeof f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Spass_Dyaml - 1, 0644},
  {"policies/security/service-account-token-mounted/policy.rego", f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Spolicy_Drego, sizeof f_policies_Ssecurity_Sservice_Maccount_Mtoken_Mmounted_Spolicy_Drego - 1, 0644},
  {"policies/security/service-ingress-open/fail.tf", f_policies_Ssecurity_Sservice_Mingress_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sservice_Mingress_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/service-ingress-open/pass.tf", f_policies_Ssecurity_Sservice_Mingress_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sservice_Mingress_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/service-ingress-open/policy.rego", f_policies_Ssecurity_Sservice_Mingress_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sservice_Mingress_Mopen_Spolicy_Drego - 1, 0644},
  {"policies/security/service-invocable-by-all/fail.tf", f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Sfail_Dtf, sizeof f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Sfail_Dtf - 1, 0644},
  {"policies/security/service-invocable-by-all/pass.tf", f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Spass_Dtf, sizeof f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Spass_Dtf - 1, 0644},
  {"policies/security/service-invocable-by-all/policy.rego", f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Spolicy_Drego, sizeof f_policies_Ssecurity_Sservice_Minvocable_Mby_Mall_Spolicy_Drego - 1, 0644},
  {"policies/security/service-secret-in-environment/fail.tf", f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Sfail_Dtf, sizeof f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Sfail_Dtf - 1, 0644},
  {"policies/security/service-secret-in-environment/pass.tf", f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Spass_Dtf, sizeof f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Spass_Dtf - 1, 0644},
  {"policies/security/service-secret-in-environment/policy.rego", f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Spolicy_Drego, sizeof f_policies_Ssecurity_Sservice_Msecret_Min_Menvironment_Spolicy_Drego - 1, 0644},
  {"policies/security/sql-backups-off/fail.tf", f_policies_Ssecurity_Ssql_Mbackups_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssql_Mbackups_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/sql-backups-off/pass.tf", f_policies_Ssecurity_Ssql_Mbackups_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Ssql_Mbackups_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/sql-backups-off/policy.rego", f_policies_Ssecurity_Ssql_Mbackups_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssql_Mbackups_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/sql-clear-text-allowed/fail.tf", f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Sfail_Dtf - 1, 0644},
  {"policies/security/sql-clear-text-allowed/pass.tf", f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Spass_Dtf, sizeof f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Spass_Dtf - 1, 0644},
  {"policies/security/sql-clear-text-allowed/policy.rego", f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssql_Mclear_Mtext_Mallowed_Spolicy_Drego - 1, 0644},
  {"policies/security/sql-flag-insecure/fail.tf", f_policies_Ssecurity_Ssql_Mflag_Minsecure_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssql_Mflag_Minsecure_Sfail_Dtf - 1, 0644},
  {"policies/security/sql-flag-insecure/pass.tf", f_policies_Ssecurity_Ssql_Mflag_Minsecure_Spass_Dtf, sizeof f_policies_Ssecurity_Ssql_Mflag_Minsecure_Spass_Dtf - 1, 0644},
  {"policies/security/sql-flag-insecure/policy.rego", f_policies_Ssecurity_Ssql_Mflag_Minsecure_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssql_Mflag_Minsecure_Spolicy_Drego - 1, 0644},
  {"policies/security/sql-open-to-internet/fail.tf", f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Sfail_Dtf - 1, 0644},
  {"policies/security/sql-open-to-internet/pass.tf", f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Spass_Dtf, sizeof f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Spass_Dtf - 1, 0644},
  {"policies/security/sql-open-to-internet/policy.rego", f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssql_Mopen_Mto_Minternet_Spolicy_Drego - 1, 0644},
  {"policies/security/sql-point-in-time-recovery-off/fail.tf", f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/sql-point-in-time-recovery-off/pass.tf", f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/sql-point-in-time-recovery-off/policy.rego", f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssql_Mpoint_Min_Mtime_Mrecovery_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/sql-public-address/fail.tf", f_policies_Ssecurity_Ssql_Mpublic_Maddress_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssql_Mpublic_Maddress_Sfail_Dtf - 1, 0644},
  {"policies/security/sql-public-address/pass.tf", f_policies_Ssecurity_Ssql_Mpublic_Maddress_Spass_Dtf, sizeof f_policies_Ssecurity_Ssql_Mpublic_Maddress_Spass_Dtf - 1, 0644},
  {"policies/security/sql-public-address/policy.rego", f_policies_Ssecurity_Ssql_Mpublic_Maddress_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssql_Mpublic_Maddress_Spolicy_Drego - 1, 0644},
  {"policies/security/subnet-flow-logs-missing/fail.tf", f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Sfail_Dtf - 1, 0644},
  {"policies/security/subnet-flow-logs-missing/pass.tf", f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Spass_Dtf, sizeof f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Spass_Dtf - 1, 0644},
  {"policies/security/subnet-flow-logs-missing/policy.rego", f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssubnet_Mflow_Mlogs_Mmissing_Spolicy_Drego - 1, 0644},
  {"policies/security/subnet-private-access-off/fail.tf", f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Sfail_Dtf, sizeof f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Sfail_Dtf - 1, 0644},
  {"policies/security/subnet-private-access-off/pass.tf", f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Spass_Dtf, sizeof f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Spass_Dtf - 1, 0644},
  {"policies/security/subnet-private-access-off/policy.rego", f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Spolicy_Drego, sizeof f_policies_Ssecurity_Ssubnet_Mprivate_Maccess_Moff_Spolicy_Drego - 1, 0644},
  {"policies/security/topic-public/fail.tf", f_policies_Ssecurity_Stopic_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Stopic_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/topic-public/pass.tf", f_policies_Ssecurity_Stopic_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Stopic_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/topic-public/policy.rego", f_policies_Ssecurity_Stopic_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Stopic_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/vector-index-public/fail.tf", f_policies_Ssecurity_Svector_Mindex_Mpublic_Sfail_Dtf, sizeof f_policies_Ssecurity_Svector_Mindex_Mpublic_Sfail_Dtf - 1, 0644},
  {"policies/security/vector-index-public/pass.tf", f_policies_Ssecurity_Svector_Mindex_Mpublic_Spass_Dtf, sizeof f_policies_Ssecurity_Svector_Mindex_Mpublic_Spass_Dtf - 1, 0644},
  {"policies/security/vector-index-public/policy.rego", f_policies_Ssecurity_Svector_Mindex_Mpublic_Spolicy_Drego, sizeof f_policies_Ssecurity_Svector_Mindex_Mpublic_Spolicy_Drego - 1, 0644},
  {"policies/security/workload-default-service-account/fail.tf", f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Sfail_Dtf, sizeof f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Sfail_Dtf - 1, 0644},
  {"policies/security/workload-default-service-account/pass.tf", f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Spass_Dtf, sizeof f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Spass_Dtf - 1, 0644},
  {"policies/security/workload-default-service-account/policy.rego", f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Spolicy_Drego, sizeof f_policies_Ssecurity_Sworkload_Mdefault_Mservice_Maccount_Spolicy_Drego - 1, 0644},
  {"policies/security/workload-identity-pool-granted/fail.tf", f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Sfail_Dtf, sizeof f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Sfail_Dtf - 1, 0644},
  {"policies/security/workload-identity-pool-granted/pass.tf", f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Spass_Dtf, sizeof f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Spass_Dtf - 1, 0644},
  {"policies/security/workload-identity-pool-granted/policy.rego", f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Spolicy_Drego, sizeof f_policies_Ssecurity_Sworkload_Midentity_Mpool_Mgranted_Spolicy_Drego - 1, 0644},
  {"policies/security/workload-identity-provider-open/fail.tf", f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Sfail_Dtf, sizeof f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Sfail_Dtf - 1, 0644},
  {"policies/security/workload-identity-provider-open/pass.tf", f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Spass_Dtf, sizeof f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Spass_Dtf - 1, 0644},
  {"policies/security/workload-identity-provider-open/policy.rego", f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Spolicy_Drego, sizeof f_policies_Ssecurity_Sworkload_Midentity_Mprovider_Mopen_Spolicy_Drego - 1, 0644},
  {"templates/argo-cd/component.yaml", f_templates_Sargo_Mcd_Scomponent_Dyaml, sizeof f_templates_Sargo_Mcd_Scomponent_Dyaml - 1, 0644},
  {"templates/argo-cd/files/deploy/argocd/applications.yaml.jinja", f_templates_Sargo_Mcd_Sfiles_Sdeploy_Sargocd_Sapplications_Dyaml_Djinja, sizeof f_templates_Sargo_Mcd_Sfiles_Sdeploy_Sargocd_Sapplications_Dyaml_Djinja - 1, 0644},
  {"templates/backstage/component.yaml", f_templates_Sbackstage_Scomponent_Dyaml, sizeof f_templates_Sbackstage_Scomponent_Dyaml - 1, 0644},
  {"templates/backstage/files/catalog-info.yaml.jinja", f_templates_Sbackstage_Sfiles_Scatalog_Minfo_Dyaml_Djinja, sizeof f_templates_Sbackstage_Sfiles_Scatalog_Minfo_Dyaml_Djinja - 1, 0644},
  {"templates/client/component.yaml", f_templates_Sclient_Scomponent_Dyaml, sizeof f_templates_Sclient_Scomponent_Dyaml - 1, 0644},
  {"templates/client/files/src/{{ package }}/client.py.jinja", f_templates_Sclient_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sclient_Dpy_Djinja, sizeof f_templates_Sclient_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sclient_Dpy_Djinja - 1, 0644},
  {"templates/client/files/src/{{ package }}/load_test.py.jinja", f_templates_Sclient_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sload__test_Dpy_Djinja, sizeof f_templates_Sclient_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sload__test_Dpy_Djinja - 1, 0644},
  {"templates/client/files/tests/test_client.py.jinja", f_templates_Sclient_Sfiles_Stests_Stest__client_Dpy_Djinja, sizeof f_templates_Sclient_Sfiles_Stests_Stest__client_Dpy_Djinja - 1, 0644},
  {"templates/codeowners/component.yaml", f_templates_Scodeowners_Scomponent_Dyaml, sizeof f_templates_Scodeowners_Scomponent_Dyaml - 1, 0644},
  {"templates/codeowners/files/.github/CODEOWNERS.jinja", f_templates_Scodeowners_Sfiles_S_Dgithub_S_X43_X4f_X44_X45_X4f_X57_X4e_X45_X52_X53_Djinja, sizeof f_templates_Scodeowners_Sfiles_S_Dgithub_S_X43_X4f_X44_X45_X4f_X57_X4e_X45_X52_X53_Djinja - 1, 0644},
  {"templates/docker/component.yaml", f_templates_Sdocker_Scomponent_Dyaml, sizeof f_templates_Sdocker_Scomponent_Dyaml - 1, 0644},
  {"templates/docker/files/.dockerignore", f_templates_Sdocker_Sfiles_S_Ddockerignore, sizeof f_templates_Sdocker_Sfiles_S_Ddockerignore - 1, 0644},
  {"templates/docker/files/Dockerfile.jinja", f_templates_Sdocker_Sfiles_S_X44ockerfile_Djinja, sizeof f_templates_Sdocker_Sfiles_S_X44ockerfile_Djinja - 1, 0644},
  {"templates/github-actions/component.yaml", f_templates_Sgithub_Mactions_Scomponent_Dyaml, sizeof f_templates_Sgithub_Mactions_Scomponent_Dyaml - 1, 0644},
  {"templates/github-actions/files/.github/dependabot.yml", f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sdependabot_Dyml, sizeof f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sdependabot_Dyml - 1, 0644},
  {"templates/github-actions/files/.github/workflows/ci.yml", f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sworkflows_Sci_Dyml, sizeof f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sworkflows_Sci_Dyml - 1, 0644},
  {"templates/github-actions/files/.github/workflows/release.yml.jinja", f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sworkflows_Srelease_Dyml_Djinja, sizeof f_templates_Sgithub_Mactions_Sfiles_S_Dgithub_Sworkflows_Srelease_Dyml_Djinja - 1, 0644},
  {"templates/kubeflow-pipeline/component.yaml", f_templates_Skubeflow_Mpipeline_Scomponent_Dyaml, sizeof f_templates_Skubeflow_Mpipeline_Scomponent_Dyaml - 1, 0644},
  {"templates/kubeflow-pipeline/files/pipelines/__init__.py", f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_S____init_____Dpy, sizeof f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_S____init_____Dpy - 1, 0644},
  {"templates/kubeflow-pipeline/files/pipelines/steps.py.jinja", f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Ssteps_Dpy_Djinja, sizeof f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Ssteps_Dpy_Djinja - 1, 0644},
  {"templates/kubeflow-pipeline/files/pipelines/training.py.jinja", f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Straining_Dpy_Djinja, sizeof f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Straining_Dpy_Djinja - 1, 0644},
  {"templates/kubeflow-pipeline/files/pipelines/training.yaml.jinja", f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Straining_Dyaml_Djinja, sizeof f_templates_Skubeflow_Mpipeline_Sfiles_Spipelines_Straining_Dyaml_Djinja - 1, 0644},
  {"templates/kubeflow-pipeline/files/tests/test_pipeline.py.jinja", f_templates_Skubeflow_Mpipeline_Sfiles_Stests_Stest__pipeline_Dpy_Djinja, sizeof f_templates_Skubeflow_Mpipeline_Sfiles_Stests_Stest__pipeline_Dpy_Djinja - 1, 0644},
  {"templates/kubernetes-overlay/component.yaml", f_templates_Skubernetes_Moverlay_Scomponent_Dyaml, sizeof f_templates_Skubernetes_Moverlay_Scomponent_Dyaml - 1, 0644},
  {"templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/kustomization.yaml.jinja", f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Skustomization_Dyaml_Djinja, sizeof f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Skustomization_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/namespace.yaml.jinja", f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Snamespace_Dyaml_Djinja, sizeof f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Snamespace_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes-overlay/files/deploy/overlays/{{ environment }}/patches.yaml.jinja", f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Spatches_Dyaml_Djinja, sizeof f_templates_Skubernetes_Moverlay_Sfiles_Sdeploy_Soverlays_S_X7b_X7b_X20environment_X20_X7d_X7d_Spatches_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes/component.yaml", f_templates_Skubernetes_Scomponent_Dyaml, sizeof f_templates_Skubernetes_Scomponent_Dyaml - 1, 0644},
  {"templates/kubernetes/files/deploy/base/deployment.yaml.jinja", f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sdeployment_Dyaml_Djinja, sizeof f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sdeployment_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes/files/deploy/base/horizontal-pod-autoscaler.yaml.jinja", f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Shorizontal_Mpod_Mautoscaler_Dyaml_Djinja, sizeof f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Shorizontal_Mpod_Mautoscaler_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes/files/deploy/base/kustomization.yaml.jinja", f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Skustomization_Dyaml_Djinja, sizeof f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Skustomization_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes/files/deploy/base/network-policy.yaml.jinja", f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Snetwork_Mpolicy_Dyaml_Djinja, sizeof f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Snetwork_Mpolicy_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes/files/deploy/base/pod-disruption-budget.yaml.jinja", f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Spod_Mdisruption_Mbudget_Dyaml_Djinja, sizeof f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Spod_Mdisruption_Mbudget_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes/files/deploy/base/service-account.yaml.jinja", f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sservice_Maccount_Dyaml_Djinja, sizeof f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sservice_Maccount_Dyaml_Djinja - 1, 0644},
  {"templates/kubernetes/files/deploy/base/service.yaml.jinja", f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sservice_Dyaml_Djinja, sizeof f_templates_Skubernetes_Sfiles_Sdeploy_Sbase_Sservice_Dyaml_Djinja - 1, 0644},
  {"templates/monitoring/component.yaml", f_templates_Smonitoring_Scomponent_Dyaml, sizeof f_templates_Smonitoring_Scomponent_Dyaml - 1, 0644},
  {"templates/monitoring/files/deploy/base/monitoring.yaml.jinja", f_templates_Smonitoring_Sfiles_Sdeploy_Sbase_Smonitoring_Dyaml_Djinja, sizeof f_templates_Smonitoring_Sfiles_Sdeploy_Sbase_Smonitoring_Dyaml_Djinja - 1, 0644},
  {"templates/notebook/component.yaml", f_templates_Snotebook_Scomponent_Dyaml, sizeof f_templates_Snotebook_Scomponent_Dyaml - 1, 0644},
  {"templates/notebook/files/notebooks/explore.ipynb.jinja", f_templates_Snotebook_Sfiles_Snotebooks_Sexplore_Dipynb_Djinja, sizeof f_templates_Snotebook_Sfiles_Snotebooks_Sexplore_Dipynb_Djinja - 1, 0644},
  {"templates/notebook/files/tests/test_notebook.py", f_templates_Snotebook_Sfiles_Stests_Stest__notebook_Dpy, sizeof f_templates_Snotebook_Sfiles_Stests_Stest__notebook_Dpy - 1, 0644},
  {"templates/operations/component.yaml", f_templates_Soperations_Scomponent_Dyaml, sizeof f_templates_Soperations_Scomponent_Dyaml - 1, 0644},
  {"templates/operations/files/docs/model-card.md.jinja", f_templates_Soperations_Sfiles_Sdocs_Smodel_Mcard_Dmd_Djinja, sizeof f_templates_Soperations_Sfiles_Sdocs_Smodel_Mcard_Dmd_Djinja - 1, 0644},
  {"templates/operations/files/docs/runbook.md.jinja", f_templates_Soperations_Sfiles_Sdocs_Srunbook_Dmd_Djinja, sizeof f_templates_Soperations_Sfiles_Sdocs_Srunbook_Dmd_Djinja - 1, 0644},
  {"templates/operations/files/docs/slo.md.jinja", f_templates_Soperations_Sfiles_Sdocs_Sslo_Dmd_Djinja, sizeof f_templates_Soperations_Sfiles_Sdocs_Sslo_Dmd_Djinja - 1, 0644},
  {"templates/pre-commit/component.yaml", f_templates_Spre_Mcommit_Scomponent_Dyaml, sizeof f_templates_Spre_Mcommit_Scomponent_Dyaml - 1, 0644},
  {"templates/pre-commit/files/.pre-commit-config.yaml", f_templates_Spre_Mcommit_Sfiles_S_Dpre_Mcommit_Mconfig_Dyaml, sizeof f_templates_Spre_Mcommit_Sfiles_S_Dpre_Mcommit_Mconfig_Dyaml - 1, 0644},
  {"templates/pre-commit/files/.yamllint.yaml", f_templates_Spre_Mcommit_Sfiles_S_Dyamllint_Dyaml, sizeof f_templates_Spre_Mcommit_Sfiles_S_Dyamllint_Dyaml - 1, 0644},
  {"templates/python-package/component.yaml", f_templates_Spython_Mpackage_Scomponent_Dyaml, sizeof f_templates_Spython_Mpackage_Scomponent_Dyaml - 1, 0644},
  {"templates/python-package/files/.python-version", f_templates_Spython_Mpackage_Sfiles_S_Dpython_Mversion, sizeof f_templates_Spython_Mpackage_Sfiles_S_Dpython_Mversion - 1, 0644},
  {"templates/python-package/files/pyproject.toml.jinja", f_templates_Spython_Mpackage_Sfiles_Spyproject_Dtoml_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Spyproject_Dtoml_Djinja - 1, 0644},
  {"templates/python-package/files/requirements.txt", f_templates_Spython_Mpackage_Sfiles_Srequirements_Dtxt, sizeof f_templates_Spython_Mpackage_Sfiles_Srequirements_Dtxt - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/__init__.py.jinja", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_S____init_____Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_S____init_____Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/contract.py.jinja", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Scontract_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Scontract_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/contract.yaml.jinja", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Scontract_Dyaml_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Scontract_Dyaml_Djinja - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/data.py", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sdata_Dpy, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sdata_Dpy - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/evaluate.py.jinja", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sevaluate_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sevaluate_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/export.py.jinja", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sexport_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sexport_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/network.py", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Snetwork_Dpy, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Snetwork_Dpy - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/thresholds.toml", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sthresholds_Dtoml, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Sthresholds_Dtoml - 1, 0644},
  {"templates/python-package/files/src/{{ package }}/train.py.jinja", f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Strain_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Ssrc_S_X7b_X7b_X20package_X20_X7d_X7d_Strain_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/tests/conftest.py.jinja", f_templates_Spython_Mpackage_Sfiles_Stests_Sconftest_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Stests_Sconftest_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/tests/test_contract.py.jinja", f_templates_Spython_Mpackage_Sfiles_Stests_Stest__contract_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Stests_Stest__contract_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/tests/test_data.py.jinja", f_templates_Spython_Mpackage_Sfiles_Stests_Stest__data_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Stests_Stest__data_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/tests/test_model.py.jinja", f_templates_Spython_Mpackage_Sfiles_Stests_Stest__model_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Stests_Stest__model_Dpy_Djinja - 1, 0644},
  {"templates/python-package/files/tests/test_train.py.jinja", f_templates_Spython_Mpackage_Sfiles_Stests_Stest__train_Dpy_Djinja, sizeof f_templates_Spython_Mpackage_Sfiles_Stests_Stest__train_Dpy_Djinja - 1, 0644},
  {"templates/repository/component.yaml", f_templates_Srepository_Scomponent_Dyaml, sizeof f_templates_Srepository_Scomponent_Dyaml - 1, 0644},
  {"templates/repository/files/.gitattributes.jinja", f_templates_Srepository_Sfiles_S_Dgitattributes_Djinja, sizeof f_templates_Srepository_Sfiles_S_Dgitattributes_Djinja - 1, 0644},
  {"templates/repository/files/.gitignore.jinja", f_templates_Srepository_Sfiles_S_Dgitignore_Djinja, sizeof f_templates_Srepository_Sfiles_S_Dgitignore_Djinja - 1, 0644},
  {"templates/repository/files/.idp.yaml", f_templates_Srepository_Sfiles_S_Didp_Dyaml, sizeof f_templates_Srepository_Sfiles_S_Didp_Dyaml - 1, 0644},
  {"templates/repository/files/Makefile.jinja", f_templates_Srepository_Sfiles_S_X4dakefile_Djinja, sizeof f_templates_Srepository_Sfiles_S_X4dakefile_Djinja - 1, 0644},
  {"templates/repository/files/README.md.jinja", f_templates_Srepository_Sfiles_S_X52_X45_X41_X44_X4d_X45_Dmd_Djinja, sizeof f_templates_Srepository_Sfiles_S_X52_X45_X41_X44_X4d_X45_Dmd_Djinja - 1, 0644},
  {"templates/terraform-budget/component.yaml", f_templates_Sterraform_Mbudget_Scomponent_Dyaml, sizeof f_templates_Sterraform_Mbudget_Scomponent_Dyaml - 1, 0644},
  {"templates/terraform-budget/files/infra/budget.tf", f_templates_Sterraform_Mbudget_Sfiles_Sinfra_Sbudget_Dtf, sizeof f_templates_Sterraform_Mbudget_Sfiles_Sinfra_Sbudget_Dtf - 1, 0644},
  {"templates/terraform-delivery/component.yaml", f_templates_Sterraform_Mdelivery_Scomponent_Dyaml, sizeof f_templates_Sterraform_Mdelivery_Scomponent_Dyaml - 1, 0644},
  {"templates/terraform-delivery/files/infra/delivery.tf.jinja", f_templates_Sterraform_Mdelivery_Sfiles_Sinfra_Sdelivery_Dtf_Djinja, sizeof f_templates_Sterraform_Mdelivery_Sfiles_Sinfra_Sdelivery_Dtf_Djinja - 1, 0644},
  {"templates/terraform-environment/component.yaml", f_templates_Sterraform_Menvironment_Scomponent_Dyaml, sizeof f_templates_Sterraform_Menvironment_Scomponent_Dyaml - 1, 0644},
  {"templates/terraform-environment/files/infra/environments/{{ environment }}.tfvars.jinja", f_templates_Sterraform_Menvironment_Sfiles_Sinfra_Senvironments_S_X7b_X7b_X20environment_X20_X7d_X7d_Dtfvars_Djinja, sizeof f_templates_Sterraform_Menvironment_Sfiles_Sinfra_Senvironments_S_X7b_X7b_X20environment_X20_X7d_X7d_Dtfvars_Djinja - 1, 0644},
  {"templates/terraform-gke-gpu/component.yaml", f_templates_Sterraform_Mgke_Mgpu_Scomponent_Dyaml, sizeof f_templates_Sterraform_Mgke_Mgpu_Scomponent_Dyaml - 1, 0644},
  {"templates/terraform-gke-gpu/files/infra/gpu_node_pool.tf.jinja", f_templates_Sterraform_Mgke_Mgpu_Sfiles_Sinfra_Sgpu__node__pool_Dtf_Djinja, sizeof f_templates_Sterraform_Mgke_Mgpu_Sfiles_Sinfra_Sgpu__node__pool_Dtf_Djinja - 1, 0644},
  {"templates/terraform-model-store/component.yaml", f_templates_Sterraform_Mmodel_Mstore_Scomponent_Dyaml, sizeof f_templates_Sterraform_Mmodel_Mstore_Scomponent_Dyaml - 1, 0644},
  {"templates/terraform-model-store/files/infra/main.tf.jinja", f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Smain_Dtf_Djinja, sizeof f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Smain_Dtf_Djinja - 1, 0644},
  {"templates/terraform-model-store/files/infra/outputs.tf", f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Soutputs_Dtf, sizeof f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Soutputs_Dtf - 1, 0644},
  {"templates/terraform-model-store/files/infra/variables.tf", f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Svariables_Dtf, sizeof f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Svariables_Dtf - 1, 0644},
  {"templates/terraform-model-store/files/infra/versions.tf.jinja", f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Sversions_Dtf_Djinja, sizeof f_templates_Sterraform_Mmodel_Mstore_Sfiles_Sinfra_Sversions_Dtf_Djinja - 1, 0644},
  {"templates/triton/component.yaml", f_templates_Striton_Scomponent_Dyaml, sizeof f_templates_Striton_Scomponent_Dyaml - 1, 0644},
  {"templates/triton/files/model_repository/README.md.jinja", f_templates_Striton_Sfiles_Smodel__repository_S_X52_X45_X41_X44_X4d_X45_Dmd_Djinja, sizeof f_templates_Striton_Sfiles_Smodel__repository_S_X52_X45_X41_X44_X4d_X45_Dmd_Djinja - 1, 0644},
  {"templates/triton/files/model_repository/{{ package }}/config.pbtxt.jinja", f_templates_Striton_Sfiles_Smodel__repository_S_X7b_X7b_X20package_X20_X7d_X7d_Sconfig_Dpbtxt_Djinja, sizeof f_templates_Striton_Sfiles_Smodel__repository_S_X7b_X7b_X20package_X20_X7d_X7d_Sconfig_Dpbtxt_Djinja - 1, 0644},
  {"templates/triton/files/tests/test_serving_contract.py.jinja", f_templates_Striton_Sfiles_Stests_Stest__serving__contract_Dpy_Djinja, sizeof f_templates_Striton_Sfiles_Stests_Stest__serving__contract_Dpy_Djinja - 1, 0644},
  {0, 0, 0, 0},
};

size_t catalog_file_count(void) { return sizeof files / sizeof *files - 1; }

struct catalog_file catalog_file_at(size_t index) { return files[index]; }
