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

## Сторінка перетинів
ovl-title = Перетини пріоритетів
ovl-lead = Які пріоритети різних областей збігаються або близькі, де це копія, а де ланцюг, і чи перетинаються області частіше, ніж дав би випадок.
ovl-count = { $count ->
        [one] { $count } перетин
        [few] { $count } перетини
       *[other] { $count } перетинів
    }
ovl-match = Збіг
ovl-any-match = Будь-який збіг
ovl-match-exact = ті самі слова
ovl-match-near_exact = майже ті самі слова
ovl-match-same_group = та сама група КВЕД
ovl-match-same_division = той самий розділ КВЕД
ovl-match-same_sphere = та сама сфера
ovl-role = Роль
ovl-any-role = Копії й ланцюги
ovl-role-copy = копія
ovl-role-chain = ланцюг
ovl-who = Які області
ovl-who-neighbours = Лише сусідні
ovl-who-all = Усі
ovl-p = p
ovl-p-says = p — імовірність такого самого або більшого перетину двох областей, якби пріоритети розподілив випадок.
ovl-pairs = Сусіди попарно
ovl-pairs-says = У клітинці — p: як часто випадок дає двом сусідам не менший перетин. Що менше p, то менше перетин схожий на випадковий. Порожні клітинки — не сусіди.
ovl-pairs-caption = Перетин сусідніх областей: p за випадкового розподілу
ovl-pairs-chance = { $pairs ->
        [one] Із { $pairs } пари сусідів, що мають пріоритети, { $small } має p ≤ 0,05; випадок дав би близько { $expected }.
       *[other] Із { $pairs } пар сусідів, що мають пріоритети, у { $small } p ≤ 0,05; випадок дав би близько { $expected }.
    }
ovl-pairs-spheres = { $pairs ->
        [one] Спільну сферу оголосили { $sharing } із { $pairs } пари сусідів зі стратегіями.
       *[other] Спільну сферу оголосили { $sharing } із { $pairs } пар сусідів зі стратегіями.
    }
ovl-key-rare = p ≤ 0,05
ovl-key-seldom = p ≤ 0,2
ovl-key-usual = p > 0,2
ovl-not-neighbours = не сусіди
ovl-no-priorities = немає пріоритетів
ovl-table-caption = Пари пріоритетів, найтісніші спершу
ovl-first = Перший пріоритет
ovl-second = Другий пріоритет
ovl-why = Чому
ovl-roles = Як поділити ролі
ovl-none = Нічого не знайдено
ovl-none-says = Жодна пара пріоритетів не відповідає цим умовам.
ovl-more = { $count ->
        [one] Показано лише найтісніші; ще { $count } перетин є у файлах CSV і JSON.
        [few] Показано лише найтісніші; ще { $count } перетини є у файлах CSV і JSON.
       *[other] Показано лише найтісніші; ще { $count } перетинів є у файлах CSV і JSON.
    }
ovl-pair-lead-neighbours = Сусідні області: що спільного в їхніх пріоритетах.
ovl-pair-lead-apart = Області не межують: що спільного в їхніх пріоритетах.
ovl-side-by-side = Пріоритети поруч
ovl-side-none = Пріоритетів немає.
ovl-declared = Спільні сфери
ovl-declared-none = немає
ovl-score = Оцінка перетину
ovl-expected = Очікувана за випадку
ovl-copies = Копії
ovl-chains = Ланцюги
ovl-partners = Сусіди й партнери
ovl-partners-says = Хто оголосив те саме або близьке: насамперед сусіди, далі області з тими самими словами чи групами КВЕД.
ovl-partners-caption = Області, чиї пріоритети перетинаються з пріоритетами цієї
ovl-partners-none = Пріоритети цієї області не перетинаються з іншими.
ovl-same-words = Ті самі слова
ovl-neighbour = сусід
ovl-see-pair = Порівняти
not-a-match = «{ $value }» не є збігом: exact, near_exact, same_group, same_division або same_sphere.
not-a-role = «{ $value }» не є роллю: copy або chain.
not-a-choice-of-regions = «{ $value }» не є вибором областей: neighbours або all.
ovl-words = Слова в { $value }
