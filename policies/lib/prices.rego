# METADATA
# scope: package
# title: Prices
# description: >-
#   List prices of machine types in US dollars an hour, without tax. Every rule is undefined where no
#   source has a price: unknown is not free.
package lib.prices

# METADATA
# description: The price of a machine type on demand.
on_demand(machine, region) := price(data.prices.machine_types[machine], "on_demand", region)

# METADATA
# description: The price of a machine type that may be taken away at any time; it moves every month.
spot(machine, region) := price(data.prices.machine_types[machine], "spot", region)

# METADATA
# description: The price of one GPU that is attached to an N1 machine, on demand.
attached_on_demand(type, region) := price(data.prices.attached_gpus[type], "on_demand", region)

# METADATA
# description: The price of one GPU that is attached to an N1 machine, which may be taken away.
attached_spot(type, region) := price(data.prices.attached_gpus[type], "spot", region)

# A price of null is not known.
price(entry, kind, region) := units / 100000 if {
	units := entry[kind][data.prices.regions[entry.regions][region]]
	is_number(units)
}
