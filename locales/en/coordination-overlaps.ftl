# Overlaps of priorities of different regions.

## What is shared
overlap-exact = { $item } and { $other_item } are in the same words.
overlap-near = { $percent ->
        [100] { $item } and { $other_item } are in the same words, only in another order or with another verb.
       *[other] { $item } and { $other_item } are in nearly the same words: likeness { $percent }%.
    }
overlap-group = { $count ->
        [one] KVED group in common
       *[other] KVED groups in common
    }: { $codes }. { $item } says so by “{ $words }”, { $other_item } by “{ $other_words }”.
overlap-division = { $count ->
        [one] KVED division in common
       *[other] KVED divisions in common
    }: { $codes }. { $item } says so by “{ $words }”, { $other_item } by “{ $other_words }”.
overlap-sphere = { $count ->
        [one] Sphere in common
       *[other] Spheres in common
    }: { $spheres }. { $item } says so by “{ $words }”, { $other_item } by “{ $other_words }”.

## Copy or chain
overlap-copy-words = A copy: activity and stage are the same, and neither text says how it differs.
overlap-copy-group = Taken as a copy: both texts name the same activity at the same stage, and they do not show that one region supplies the other.
overlap-open-wider = Not settled: the text of { $item } is wider (“{ $words }”: { $codes } as a whole) than that of { $other_item } (“{ $other_words }”: { $other_codes }).
overlap-open-both = Not settled: to KVED both texts are { $codes } as a whole (“{ $words }”; “{ $other_words }”). The classification does not show whether these are the same goods or services.
overlap-open-same = Not settled: both texts are equally wide (“{ $words }”: { $codes } as a whole), so they do not show whether the same goods or services are meant.
overlap-open-sphere = Not settled: { $items } { $count ->
        [one] names
       *[other] name
    } only a sphere and no activity.
overlap-chain-parts = A chain is possible: { $item } is about parts and units (“{ $words }”), { $other_item } about the goods that are assembled of them (“{ $other_words }”).
overlap-chain-supply = A chain is possible: { $supplier } ({ $item }) usually gives material, parts or services to { $processor } ({ $other_item }).
overlap-chain-research = A chain is possible: { $item } is about research and design (“{ $words }”), { $other_item } about making or serving.
overlap-chain-market = A chain is possible: { $item } is about sales and promotion (“{ $words }”), { $other_item } about what to sell.
overlap-chain-niches = The niches differ and may complete each other. { $item }: { $codes }. { $other_item }: { $other_codes }.

## How to share out roles
roles-copy = Agree who leads, or share out goods, markets or equipment. { $region } and { $other_region } should say how they differ.
roles-copy-lead = { $region } may lead: its strategy has { $count ->
        [one] a priority that gives material for it or works with the product
       *[other] priorities that give material for it or work with the product
    }: { $adjacent }{ $others ->
        [0] { "" }
       *[other] ; also { $more }
    }.{ $measured ->
        [yes] { " " }Figures confirm its specialisation.
       *[no] { "" }
    } { $other_region } chooses a niche of its own or joins a common cluster.
roles-adjacent = { $item }: { $supplier } → { $processor }
roles-open = First settle what { $region } and { $other_region } mean; only then can it be seen whether roles must be shared out.
roles-parts = { $region } supplies units and parts, { $other_region } assembles them. Begin with what the assembling firm asks of its suppliers.
roles-supply = { $region } supplies: { $supplier }. { $other_region } uses: { $processor }. Begin with firms of both that already trade with each other.
roles-research = { $region } designs and tests, { $other_region } puts to use. Begin with a common laboratory or a prototype.
roles-market = { $other_region } makes, { $region } brings to market under a common brand.
roles-niches = Each region keeps its niche. { $region }: { $codes }. { $other_region }: { $other_codes }. Training, testing, purchasing and going to market can be common.

## The page of overlaps
ovl-title = Overlaps of priorities
ovl-lead = Which priorities of different regions are the same or close, where that is a copy and where a chain, and whether regions overlap more than chance would have it.
ovl-count = { $count ->
        [one] { $count } overlap
       *[other] { $count } overlaps
    }
ovl-split = copies: { $copy }, chains: { $chain }, not settled: { $left_open }
ovl-match = Match
ovl-any-match = Any match
ovl-match-exact = the same words
ovl-match-near_exact = nearly the same words
ovl-match-same_group = the same KVED group
ovl-match-same_division = the same KVED division
ovl-match-same_sphere = the same sphere
ovl-role = Role
ovl-any-role = Copies and chains
ovl-role-copy = copy
ovl-role-chain = chain
ovl-role-left_open = not settled: a text is wider
ovl-who = Which regions
ovl-who-neighbours = Neighbours only
ovl-who-all = All
ovl-p = p
ovl-p-says = p is the chance of two regions overlapping as much or more if priorities were dealt out at random.
ovl-pairs = Neighbours by pairs
ovl-pairs-says = Each cell has p: how often chance gives two neighbours as much of an overlap. The smaller p, the less it looks like chance. Empty cells are no neighbours.
ovl-pairs-caption = Overlap of neighbouring regions: p if priorities were dealt out at random
ovl-pairs-chance = Of { $pairs } pairs of neighbours with priorities, { $small } have p ≤ 0.05; chance would give about { $expected }.
ovl-pairs-spheres = { $sharing } of { $pairs } pairs of neighbours with strategies declare a common sphere.
ovl-key-rare = p ≤ 0.05
ovl-key-seldom = p ≤ 0.2
ovl-key-usual = p > 0.2
ovl-not-neighbours = no neighbours
ovl-no-priorities = no priorities
ovl-table-caption = Pairs of priorities, the closest first
ovl-first = First priority
ovl-second = Second priority
ovl-why = Why
ovl-roles = How to share out roles
ovl-none = Nothing found
ovl-none-says = No pair of priorities fits these conditions.
ovl-more = { $count ->
        [one] Only the closest are shown; { $count } more overlap is in the CSV and JSON files.
       *[other] Only the closest are shown; { $count } more overlaps are in the CSV and JSON files.
    }
ovl-pair-lead-neighbours = Neighbouring regions: what their priorities have in common.
ovl-pair-lead-apart = The regions do not border: what their priorities have in common.
ovl-side-by-side = Priorities side by side
ovl-side-none = There are no priorities.
ovl-declared = Common spheres
ovl-declared-none = none
ovl-score = Score of the overlap
ovl-expected = Expected by chance
ovl-copies = Copies
ovl-chains = Chains
ovl-open = Not settled: a text is wider
ovl-partners = Neighbours and partners
ovl-partners-says = Who declares the same or something close: neighbours first, then regions with the same words or KVED groups.
ovl-partners-caption = Regions whose priorities overlap with those of this one
ovl-partners-none = The priorities of this region do not overlap with others.
ovl-same-words = Same words
ovl-neighbour = neighbour
ovl-see-pair = Compare
not-a-match = “{ $value }” is no match: exact, near_exact, same_group, same_division or same_sphere.
not-a-role = “{ $value }” is no role: copy or chain.
not-a-choice-of-regions = “{ $value }” is no choice of regions: neighbours or all.
ovl-words = Words in { $value }
