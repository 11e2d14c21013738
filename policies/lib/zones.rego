# METADATA
# scope: package
# title: Zones
# description: Where accelerators are listed. Capacity and quota are not known.
package lib.zones

# METADATA
# description: The region of a zone or region.
region(place) := place if {
	place in data.regions.regions
} else := parent if {
	parts := split(place, "-")
	count(parts) == 3
	parent := concat("-", array.slice(parts, 0, 2))
	parent in data.regions.regions
}

# METADATA
# description: The regions that list an accelerator, a GPU or a TPU.
regions(accelerator) := object.keys(places) if {
	places := data.zones.gpus[accelerator]
} else := object.keys(data.zones.tpus[accelerator])

# METADATA
# description: >-
#   Whether an accelerator is surely not in the region of a zone or region. Lists of zones have gaps,
#   so a zone of a region that lists it may have it.
is_absent(accelerator, place) if {
	where := region(place)
	known := regions(accelerator)
	count(known) > 0
	not where in known
	doubtful := {zone |
		some zone in data.zones.unconfirmed[accelerator]
		startswith(zone, sprintf("%s-", [where]))
	}
	count(doubtful) == 0
}
