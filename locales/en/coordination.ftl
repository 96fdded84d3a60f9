# Spheres: why print and register differ. The method is described in docs/methods/spheres.md.

spheres-labels-counted =
    Annex 2 prints { $printed }: labels were counted instead of strategies. There are { $strategies } strategies, because each counts once.
spheres-several-labels =
    { $regions-en }: { $count ->
        [one] { $count } label
       *[other] { $count } labels
    } – { $labels }.
spheres-unexplained = Printed { $printed }, but annex 1 has { $strategies } strategies ({ $labels } labels). The register gives no reason.
spheres-declared-since =
    Since annex 1 was loaded, { $count ->
        [one] { $count } strategy has
       *[other] { $count } strategies have
    } declared the sphere: { $regions-en }.
spheres-withdrawn-since =
    Since annex 1 was loaded, { $count ->
        [one] { $count } strategy has
       *[other] { $count } strategies have
    } withdrawn the sphere: { $regions-en }.
spheres-without-annex = Annex 1 is not loaded into this register, so there is no ground for a comparison with print.
spheres-labels-and-pairs =
    The strategies use { $labels ->
        [one] { $labels } label
       *[other] { $labels } labels
    }, but there are { $pairs ->
        [one] { $pairs } pair
       *[other] { $pairs } pairs
    } of region and sphere: some strategies name one sphere in several words{ $unplaced ->
        [0] .
       *[other] , and { $unplaced } fit none of the 17 spheres.
    }
spheres-denominator =
    Shares are of { $strategies ->
        [one] { $strategies } strategy
       *[other] { $strategies } strategies
    }, those without any sphere included ({ $regions-en }). Of only the { $declaring ->
        [one] { $declaring } strategy
       *[other] { $declaring } strategies
    } with spheres, each share would be { $strategies }/{ $declaring } times as great.
