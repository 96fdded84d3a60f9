# Перетини пріоритетів різних областей.

## Що спільне
overlap-exact = { $item } і { $other_item } сформульовано тими самими словами.
overlap-near = { $percent ->
        [100] { $item } і { $other_item } сформульовано тими самими словами, лише в іншому порядку чи з іншим дієсловом.
       *[other] { $item } і { $other_item } сформульовано майже тими самими словами: схожість { $percent } %.
    }
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
overlap-copy-group = Вважаємо копією: обидва тексти називають той самий вид діяльності на тій самій стадії, і з них не видно, що один регіон постачає іншому.
overlap-open-wider = Не визначено: текст { $item } ширший («{ $words }»: { $codes } загалом), ніж текст { $other_item } («{ $other_words }»: { $other_codes }).
overlap-open-both = Не визначено: обидва тексти за КВЕД — це { $codes } загалом («{ $words }»; «{ $other_words }»). Класифікація не показує, чи це ті самі вироби або послуги.
overlap-open-same = Не визначено: обидва тексти однаково широкі («{ $words }»: { $codes } загалом), тож чи йдеться про ті самі вироби або послуги, з них не видно.
overlap-open-sphere = Не визначено: { $items } { $count ->
        [one] називає
       *[other] називають
    } лише сферу, а не вид діяльності.
overlap-chain-parts = Можливий ланцюг: { $item } — це частини й вузли («{ $words }»), { $other_item } — вироби, які з них складають («{ $other_words }»).
overlap-chain-supply = Можливий ланцюг: { $supplier } ({ $item }) зазвичай дає сировину, вузли чи послуги для { $processor } ({ $other_item }).
overlap-chain-research = Можливий ланцюг: у { $item } йдеться про дослідження й розроблення («{ $words }»), у { $other_item } — про виробництво чи послуги.
overlap-chain-market = Можливий ланцюг: у { $item } йдеться про збут і просування («{ $words }»), у { $other_item } — про те, що збувати.
overlap-chain-niches = Ніші різні й можуть доповнювати одна одну. { $item }: { $codes }. { $other_item }: { $other_codes }.

## Як поділити ролі
roles-copy = Домовтеся, хто веде, або поділіть вироби, ринки чи обладнання. { $region } і { $other_region } мають сказати, чим відрізняються.
roles-copy-lead = Вести може { $region }: у її стратегії є { $count ->
        [one] пріоритет, що дає для цього матеріал або працює з виробом
       *[other] пріоритети, що дають для цього матеріал або працюють з виробом
    }, — { $adjacent }{ $others ->
        [0] { "" }
       *[other] ; також { $more }
    }.{ $measured ->
        [yes] { " " }Дані підтверджують її спеціалізацію.
       *[no] { "" }
    } { $other_region } обирає власну нішу або долучається до спільного кластера.
roles-adjacent = { $item }: { $supplier } → { $processor }
roles-open = Спершу уточніть, що саме мають на увазі { $region } і { $other_region }; лише тоді видно, чи треба ділити ролі.
roles-parts = { $region } постачає вузли й деталі, { $other_region } складає з них вироби. Почніть із вимог складального підприємства до постачальників.
roles-supply = { $region } постачає: { $supplier }. { $other_region } використовує: { $processor }. Почніть із підприємств обох областей, які вже торгують між собою.
roles-research = { $region } розробляє й випробовує, { $other_region } запроваджує. Почніть зі спільної лабораторії або дослідного зразка.
roles-market = { $other_region } виробляє, { $region } виводить на ринок під спільною маркою.
roles-niches = Кожен регіон тримає свою нішу. { $region }: { $codes }. { $other_region }: { $other_codes }. Спільними можуть бути навчання, випробування, закупівлі та вихід на ринок.

## Сторінка перетинів
ovl-title = Перетини пріоритетів
ovl-lead = Які пріоритети різних областей збігаються або близькі, де це копія, а де ланцюг, і чи перетинаються області частіше, ніж дав би випадок.
ovl-count = { $count ->
        [one] { $count } перетин
        [few] { $count } перетини
       *[other] { $count } перетинів
    }
ovl-split = копій — { $copy }, ланцюгів — { $chain }, не визначено — { $left_open }
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
ovl-role-left_open = не визначено: текст ширший
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
ovl-expected = Очікувана за випадкового збігу
ovl-copies = Копії
ovl-chains = Ланцюги
ovl-open = Не визначено: текст ширший
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
