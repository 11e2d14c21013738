# METADATA
# scope: package
# title: Kustomizations
# description: >-
#   What kustomizations do to the objects of the files that they include, for policies of repository
#   scope. Nothing is rendered: an answer is the union over all kustomizations that include a file,
#   directly or through others, because no one knows which of them is deployed. The policy has to
#   name the kinds kustomization and kustomize-patch.
package lib.kustomize

# METADATA
# description: The labels that are added to the objects of a file.
labels(path) := {label |
	some kustomization in applied(path)
	some label, _ in object.union(pairs(kustomization, "commonLabels"), all_labels(kustomization))
}

# METADATA
# description: The labels that are added to the pods of a file's workloads, with their values.
pod_labels(path) := object.union_n([added |
	some kustomization in applied(path)
	added := object.union(pairs(kustomization, "commonLabels"), template_labels(kustomization))
])

# METADATA
# description: The annotations that are added to the objects of a file.
annotations(path) := {annotation |
	some kustomization in applied(path)
	some annotation, _ in pairs(kustomization, "commonAnnotations")
}

# METADATA
# description: >-
#   The namespaces that an entry of the input's documents may be deployed to; empty when that is
#   left to whoever applies it.
namespaces(entry) := set_namespaces(entry.path) if {
	count(set_namespaces(entry.path)) > 0
} else := {namespace |
	namespace := entry.value.metadata.namespace
	is_string(namespace)
}

# METADATA
# description: Whether two entries of the input's documents may be deployed to one namespace.
may_share_namespace(a, _) if count(namespaces(a)) == 0

may_share_namespace(_, b) if count(namespaces(b)) == 0

may_share_namespace(a, b) if count(namespaces(a) & namespaces(b)) > 0

# METADATA
# description: >-
#   Whether two entries of the input's documents are kept together: in one folder, or by one
#   kustomization.
are_together(a, b) if folder_of(a.path) == folder_of(b.path)

are_together(a, b) if {
	common := object.get(including, a.path, set()) & object.get(including, b.path, set())
	count(common) > 0
}

# METADATA
# description: >-
#   Whether a patch of an entry of the input's documents mentions a word, so that it may set what
#   the object itself lacks.
may_be_patched(entry, word) if {
	some kustomization in applied(entry.path)
	some patch in patches(kustomization)
	aims_at(patch, entry.value)
	mentions(patch, word)
}

may_be_patched(entry, _) if {
	some kustomization in applied(entry.path)
	count(kustomization.value.transformers) > 0
}

# METADATA
# description: >-
#   Whether a file is deployed together with objects that are not in view: of another repository,
#   of a chart or of a generator.
has_unseen_company(path) if {
	some folder in object.get(including, path, set())
	some inner in reachable[folder]
	unseen[inner]
}

# METADATA
# description: The replicas that kustomizations set for the workload of an entry of the documents.
replicas(entry) := {setting.count |
	some kustomization in applied(entry.path)
	some setting in kustomization.value.replicas
	setting.name == entry.value.metadata.name
	is_number(setting.count)
}

# The kustomizations that change the objects of a file, as {folder, value}. Components change
# whatever is included by those that name them.
applied(path) := {kustomization |
	some folder in object.get(including, path, set())
	some inner in reachable[folder]
	some value in kustomizations[inner]
	is_applied(inner, folder, value)
	kustomization := {"folder": inner, "value": value}
}

is_applied(inner, folder, _) if inner == folder

is_applied(_, _, value) if value.kind == "Component"

# The folders whose kustomizations include a file, by the file's path.
including[path] contains folder if {
	some folder, inner in reachable
	some name in inner
	some path in references[name]
}

# The folders that each folder's kustomization includes, itself among them.
reachable := {folder: graph.reachable(references, {folder}) | some folder, _ in references}

# The paths of files and folders that the kustomizations of a folder name.
references := {folder: paths |
	some folder, values in kustomizations
	paths := {path |
		some value in values
		some name in named(value)
		path := resolved(folder, name)
	}
}

named(value) := {name |
	some field in ["bases", "components", "resources"]
	some name in value[field]
	is_string(name)
}

# By folder; more than one in a folder is an error of the user's that kustomize reports.
kustomizations[folder] contains entry.value if {
	some entry in input.documents.kustomization
	folder := folder_of(entry.path)
}

folder_of(path) := concat("/", array.slice(parts, 0, count(parts) - 1)) if parts := split(path, "/")

# Folders whose kustomizations include something that the documents do not show.
unseen contains folder if {
	some folder, values in kustomizations
	some value in values
	some name in named(value)
	not is_seen(folder, name)
}

unseen contains folder if {
	some folder, values in kustomizations
	some value in values
	some field in ["generators", "helmCharts", "helmChartInflationGenerator"]
	count(value[field]) > 0
}

is_seen(folder, name) if resolved(folder, name) in seen

seen := {folder | some folder, _ in kustomizations} | {entry.path |
	some kind in ["kubernetes", "kustomize-patch"]
	some entry in input.documents[kind]
}

# A relative path from a folder; undefined above the root.
resolved(folder, name) := concat("/", array.concat(kept, array.slice(parts, up, count(parts)))) if {
	parts := [part | some part in split(name, "/"); not part in {"", "."}]
	up := count([part | some part in parts; part == ".."])
	outer := [part | some part in split(folder, "/"); part != ""]
	up <= count(outer)
	kept := array.slice(outer, 0, count(outer) - up)
}

set_namespaces(path) := {namespace |
	some kustomization in applied(path)
	namespace := kustomization.value.namespace
	is_string(namespace)
}

pairs(kustomization, field) := found if {
	found := kustomization.value[field]
	is_object(found)
} else := {}

all_labels(kustomization) := object.union_n([entry.pairs | some entry in label_entries(kustomization)])

template_labels(kustomization) := object.union_n([entry.pairs |
	some entry in label_entries(kustomization)
	reaches_templates(entry)
])

label_entries(kustomization) := [entry |
	some entry in kustomization.value.labels
	is_object(entry.pairs)
]

reaches_templates(entry) if entry.includeSelectors == true

reaches_templates(entry) if entry.includeTemplates == true

# Fields of the user's own may be anywhere.
reaches_templates(entry) if count(entry.fields) > 0

# Each patch as {target, texts}: a target of null is the object that the patch itself names.
patches(kustomization) := array.concat(targeted, merged) if {
	targeted := [{"target": object.get(patch, "target", null), "texts": texts(kustomization, patch)} |
		some field in ["patches", "patchesJson6902"]
		some patch in kustomization.value[field]
	]
	merged := [{"target": null, "texts": texts(kustomization, {field: patch})} |
		some patch in kustomization.value.patchesStrategicMerge
		is_string(patch)
		field := merge_field(patch)
	]
}

# An older kustomization lists files and patches in one field.
merge_field(patch) := "patch" if contains(patch, "\n")

merge_field(patch) := "path" if not contains(patch, "\n")

# A patch as text, once for each document; null stands for a file that is not in view.
texts(_, patch) := [patch.patch] if is_string(patch.patch)

texts(kustomization, patch) := [as_text(value) | some value in documents] if {
	path := resolved(kustomization.folder, patch.path)
	documents := object.get(patch_documents, path, {null})
}

as_text(value) := json.marshal(value) if value != null

as_text(null) := null

patch_documents[entry.path] contains entry.value if some entry in input.documents["kustomize-patch"]

aims_at(patch, object) if {
	is_object(patch.target)
	every field, value in {"kind": object.kind, "name": object.metadata.name} {
		matches(patch.target, field, value)
	}
}

aims_at(patch, object) if {
	patch.target == null
	some text in patch.texts
	names(text, object)
}

# *Source*: kustomize, "patches": a target's fields are anchored regular expressions.
matches(target, field, value) if {
	pattern := object.get(target, field, "")
	regex.match(sprintf("^(%s)$", [pattern]), value)
}

matches(target, field, _) if object.get(target, field, "") == ""

names(text, _) if text == null

names(text, object) if {
	contains(text, object.kind)
	contains(text, object.metadata.name)
}

mentions(patch, word) if {
	some text in patch.texts
	text_mentions(text, word)
}

text_mentions(text, _) if text == null

text_mentions(text, word) if contains(text, word)
