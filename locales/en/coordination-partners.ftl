# Neighbours and partners: whom to call first, and about what.
partner-answer = Waits for an answer on sharing out roles (overlaps: { $count }), first about { $item } and { $other_item }.
partner-remind = Is to answer on sharing out roles (overlaps: { $count }), first about { $item } and { $other_item }.
partner-same-words = The same words or nearly the same, and roles are not shared out (overlaps: { $count }): { $item } and { $other_item }.
partner-supply = Has what this region lacks (links: { $count }), first { $supplier } for { $processor }: { $item } and { $other_item }.
partner-research = One region only researches or only sells what the other does (overlaps: { $count }): { $item } and { $other_item }.
partner-same-activity = The same activity at the same stage, and roles are not shared out (overlaps: { $count }): { $item } and { $other_item }.
partner-deliver = Lacks what this region has (links: { $count }), first { $supplier } for { $processor }: { $item } and { $other_item }.
partner-agreed = Roles are shared out (overlaps: { $count }), first { $item } and { $other_item }: time to do what was agreed.
partner-platform = Thematic platforms in common: { $count }.
partner-first = Whom to call first, and about what
partner-first-says = First those with whom a conversation is unfinished, then those who declare the same in the same words, then those who have what is lacking here.
partner-first-none = The texts do not show what to talk about first.
partner-see-overlap = Sharing out roles: { $value }
partner-see-chains = Chains of this region
partner-proxy = Links of chains rest on a proxy structure of inputs (Belgium, 2020), not on figures of Ukraine.
partner-same = Who declares the same
