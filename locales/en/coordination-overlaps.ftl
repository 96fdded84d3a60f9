# Overlaps of priorities of different regions.

## What is shared
overlap-exact = { $item } and { $other_item } are in the same words.
overlap-near = { $item } and { $other_item } are in nearly the same words: likeness { $percent }%.
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
overlap-copy-group = Taken as a copy: activity and stage are the same, and the texts do not show that one region supplies the other.
overlap-copy-untold = Taken as a copy until told otherwise: { $items } { $count ->
        [one] does
       *[other] do
    } not say which goods or services are meant.
overlap-chain-supply = A chain is possible: { $supplier } ({ $item }) usually gives material, parts or services to { $processor } ({ $other_item }).
overlap-chain-research = A chain is possible: { $item } is about research and design (“{ $words }”), { $other_item } about making or serving.
overlap-chain-market = A chain is possible: { $item } is about sales and promotion (“{ $words }”), { $other_item } about what to sell.
overlap-chain-niches = The niches differ and may complete each other. { $item }: { $codes }. { $other_item }: { $other_codes }.

## How to share out roles
roles-copy = Agree who leads, or share out goods, markets or equipment. { $region } and { $other_region } should say how they differ.
roles-copy-lead = { $region } may lead: its strategy has the adjoining { $count ->
        [one] priority
       *[other] priorities
    } { $items }. { $other_region } chooses a niche of its own or joins a common cluster.
roles-supply = { $region } supplies: { $supplier }. { $other_region } uses: { $processor }. Begin with firms of both that already trade with each other.
roles-research = { $region } designs and tests, { $other_region } puts to use. Begin with a common laboratory or a prototype.
roles-market = { $other_region } makes, { $region } brings to market under a common brand.
roles-niches = Each region keeps its niche. { $region }: { $codes }. { $other_region }: { $other_codes }. Training, testing, purchasing and going to market can be common.
