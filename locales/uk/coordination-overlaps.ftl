# Перетини пріоритетів різних областей.

## Що спільне
overlap-exact = { $item } і { $other_item } сформульовано тими самими словами.
overlap-near = { $item } і { $other_item } сформульовано майже тими самими словами: схожість { $percent } %.
overlap-group = { $count ->
        [one] Спільна група КВЕД
       *[other] Спільні групи КВЕД
    }: { $codes }. Про це кажуть слова: { $item } — «{ $words }», { $other_item } — «{ $other_words }».
overlap-division = { $count ->
        [one] Спільний розділ КВЕД
       *[other] Спільні розділи КВЕД
    }: { $codes }. Про це кажуть слова: { $item } — «{ $words }», { $other_item } — «{ $other_words }».
overlap-sphere = { $count ->
        [one] Спільна сфера
       *[other] Спільні сфери
    }: { $spheres }. Про це кажуть слова: { $item } — «{ $words }», { $other_item } — «{ $other_words }».

## Копія чи ланцюг
overlap-copy-words = Це копія: вид діяльності й стадія ті самі, і жоден текст не каже, чим відрізняється від іншого.
overlap-copy-group = Вважаємо копією: вид діяльності й стадія ті самі, і з текстів не видно, що одна область постачає іншій.
overlap-copy-untold = Вважаємо копією, доки не сказано інакше: { $items } не { $count ->
        [one] уточнює
       *[other] уточнюють
    }, про які саме вироби чи послуги йдеться.
overlap-chain-supply = Можливий ланцюг: { $supplier } ({ $item }) зазвичай дає сировину, вузли чи послуги для { $processor } ({ $other_item }).
overlap-chain-research = Можливий ланцюг: у { $item } йдеться про дослідження й розроблення («{ $words }»), у { $other_item } — про виробництво чи послуги.
overlap-chain-market = Можливий ланцюг: у { $item } йдеться про збут і просування («{ $words }»), у { $other_item } — про те, що збувати.
overlap-chain-niches = Ніші різні й можуть доповнювати одна одну. { $item }: { $codes }. { $other_item }: { $other_codes }.

## Як поділити ролі
roles-copy = Домовтеся, хто веде, або поділіть вироби, ринки чи обладнання. { $region } і { $other_region } мають сказати, чим відрізняються.
roles-copy-lead = { $region } може вести: в її стратегії { $count ->
        [one] є суміжний пріоритет
       *[other] є суміжні пріоритети
    } { $items }. { $other_region } обирає власну нішу або долучається до спільного кластера.
roles-supply = { $region } постачає: { $supplier }. { $other_region } використовує: { $processor }. Почніть із підприємств обох областей, які вже торгують між собою.
roles-research = { $region } розробляє й випробовує, { $other_region } запроваджує. Почніть зі спільної лабораторії або дослідного зразка.
roles-market = { $other_region } виробляє, { $region } виводить на ринок під спільною маркою.
roles-niches = Кожна область тримає свою нішу. { $region }: { $codes }. { $other_region }: { $other_codes }. Спільними можуть бути навчання, випробування, закупівлі та вихід на ринок.
