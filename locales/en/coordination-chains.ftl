# Chains between regions. The method is told in docs/methods/chains.md.

chain-why =
    { $parts ->
        [yes] “{ $from }” are parts of what “{ $to }” assembles.
       *[no] “{ $to }” needs what “{ $from }” gives.
    }{ $measured ->
        [yes] { " " }By the table of inputs it is { $share } of the user’s output{ $proxy ->
            [yes] { " " }(proxy: { $source }; not Ukraine)
           *[no] { " " }({ $source })
        }.
       *[no] { " " }The table of inputs gives no share; this is what is usually supplied, in this project’s judgement.
    }{ $basis ->
        [evidence] { " " }Figures confirm that the supplier is specialised.
       *[declared] { " " }It rests only on what both regions declare.
    }{ $home ->
        [yes] { " " }The user’s own region declares such a supply too.
       *[no] { "" }
    }
chain-gap-why =
    { $count ->
        [one] { $count } priority needs this strongly
       *[other] { $count } priorities need this strongly
    }, and no priority of any region supplies it.{ $spheres ->
        [0] { "" }
        [one] { " " }{ $spheres } region names it among its spheres.
       *[other] { " " }{ $spheres } regions name it among their spheres.
    }

chain-origin-proxy = Belgium, 2020, OECD
chain-origin-imported = table { $file }
chains-proxy-warning = The structure of inputs is a proxy: Belgium, 2020 (OECD, input-output tables). It is not a figure of Ukraine or of its regions. Shares tell that one trade takes of another, and hardly how much.
chains-imported-note = The structure of inputs is from the file { $value }.
chains-basis-declared = Links rest only on what strategies declare: no table of activities by regions in this system supports complementarity.
chains-basis-evidence = Beside what is declared stand figures: { $value }.

chains-table-twice = { $file }: the pair { $row } → { $column } stands twice. Keep one row: a pair has one share.
chains-table-industry-twice = { $file }: { $first } and { $second } are the same industry. Keep one row or column; mark domestic output and imports with DOM_ and IMP_.
chains-table-no-industries = { $file }: no row and column is named as an industry. Name rows and columns by KVED codes: 10, C10-C12, D10T12.
chains-table-figure = { $file }, row { $row }, column { $column }: { $value }. A flow or a share cannot be negative; check the table.
chains-table-sum = { $file }, column { $column }: shares add up to { $sum }, more than all output. If these are flows, add a row named output.
chains-table-unreadable = { $file }: the table of inputs cannot be read. { $error }
chains-left-out =
    { $count ->
        [one] Left out { $count } name that is no industry
       *[other] Left out { $count } names that are no industries
    }: { $names }

chains-title = Chains between regions
chains-lead = Which region has what another needs for its priority: who supplies, who processes, who uses, and what nobody declares.
chains-count-links =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
chains-figure-links = Links
chains-figure-neighbours = Of them between neighbours
chains-figure-chains = Chains
chains-figure-gaps = Gaps
chains-links-caption = Links from supplier to user, the strongest first
chains-supplier = Supplies
chains-processor = Uses
chains-what = What, and for what
chains-share = Share of output
chains-share-proxy = Share of output (proxy)
chains-confidence = Confidence
chains-complementarity = Complementarity
chains-neighbours = Neighbours
chains-basis = Basis
chains-basis-code-declared = declared
chains-basis-code-evidence = evidence
chains-yes = yes
chains-no = no
chains-why = Why
chains-no-share = no share
chains-chains-caption = Chains: supplier, processor, market
chains-stage-1 = Supplier
chains-stage-2 = Processor
chains-stage-3 = Market
chains-paths = Paths
chains-regions = Regions
chains-gaps-caption = Gaps: what is needed and no priority of any region supplies
chains-missing = What is missing
chains-needed-by = Who needs it
chains-spheres = Who names it among spheres
chains-no-gaps = No gaps were found.
chains-no-links = No links were found.
chains-unread =
    { $count ->
        [one] { $count } priority names no activity, so it is linked with nothing
       *[other] { $count } priorities name no activity, so they are linked with nothing
    }
chains-unknown =
    { $count ->
        [one] What { $count } priority needs, the table of inputs does not know
       *[other] What { $count } priorities need, the table of inputs does not know
    }
chains-sankey-title = Who supplies what: kinds of activity
chains-sankey-region = Who supplies the region and whom it supplies: { $value }
chains-sankey-note = The width of a band is the number of pairs of priorities of different regions. The largest flows are shown; all are in the table and the files.
chains-sankey-from = From
chains-sankey-to = To
chains-sankey-number = Pairs of priorities
chains-column-suppliers = Supply
chains-column-users = Use
chains-map-title = Flows between regions
chains-map-note = An arc runs from supplier to user, from its wide end to its narrow one. Pairs of regions with most links are shown.
chains-map-arc =
    { $from } → { $to }: { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
chains-map-value = links: { $value }
chains-all-regions = All regions
chains-show = Show
chains-more = The first { $value } are shown. All rows are in the files below.
chains-no-sphere = Chains are not narrowed by sphere; narrow by region.
chains-rest = What is not told of
chains-filter-region = Region
