# Ланцюги між регіонами. Метод описано в docs/methods/chains.md.

chain-why =
    { $parts ->
        [yes] «{ $from }» — це частини того, що складають за словами «{ $to }».
       *[no] Для «{ $to }» потрібне те, що дає «{ $from }».
    }{ $measured ->
        [yes] { " " }За таблицею витрат це { $share } випуску споживача{ $proxy ->
            [yes] { " " }(дані-замінник: { $source }; не Україна)
           *[no] { " " }({ $source })
        }.
       *[no] { " " }Таблиця витрат частки не дає; так зазвичай постачають, за судженням цього проєкту.
    }{ $basis ->
        [evidence] { " " }Дані підтверджують спеціалізацію постачальника.
       *[declared] { " " }Підстава — лише заявлене обома регіонами.
    }{ $home ->
        [yes] { " " }Споживач заявив таке постачання й у власному регіоні.
       *[no] { "" }
    }
chain-gap-why =
    { $count ->
        [one] Цього сильно потребує { $count } пріоритет
        [few] Цього сильно потребують { $count } пріоритети
       *[other] Цього сильно потребують { $count } пріоритетів
    }, а пріоритет жодного регіону цього не постачає.{ $spheres ->
        [0] { "" }
        [one] { " " }Серед сфер це назвав { $spheres } регіон.
        [few] { " " }Серед сфер це назвали { $spheres } регіони.
       *[other] { " " }Серед сфер це назвали { $spheres } регіонів.
    }

chain-origin-proxy = Бельгія, 2020 рік, ОЕСР
chain-origin-imported = таблиця { $file }
chains-proxy-warning = Структура витрат — дані-замінник: Бельгія, 2020 рік (ОЕСР, міжгалузеві таблиці). Це не дані України чи її регіонів. Частки показують, що одна галузь бере в іншої, і майже нічого не кажуть про те, скільки саме.
chains-imported-note = Структура витрат — із файла { $value }.
chains-basis-declared = Зв’язки спираються лише на заявлене в стратегіях: жодна таблиця видів діяльності за регіонами, яка є в системі, не дає змоги обчислити доповнюваність.
chains-basis-evidence = Поряд із заявленим — дані: { $value }.

chains-table-twice = { $file }: пара { $row } → { $column } стоїть двічі. Залиште один рядок: частка на пару одна.
chains-table-industry-twice = { $file }: { $first } і { $second } — та сама галузь. Залиште один рядок чи стовпець; внутрішнє виробництво та імпорт позначте DOM_ і IMP_.
chains-table-no-industries = { $file }: жоден рядок і стовпець не названо як галузь. Назвіть рядки та стовпці кодами КВЕД: 10, C10-C12, D10T12.
chains-table-figure = { $file }, рядок { $row }, стовпець { $column }: { $value }. Потік або частка не може бути від’ємною; перевірте таблицю.
chains-table-sum = { $file }, стовпець { $column }: частки складаються в { $sum }, більше за весь випуск. Якщо це потоки, додайте рядок output (випуск).
chains-table-unreadable = { $file }: не вдалося прочитати таблицю витрат. { $error }
chains-left-out =
    { $count ->
        [one] Пропущено { $count } назву, що не є галуззю
        [few] Пропущено { $count } назви, що не є галузями
       *[other] Пропущено { $count } назв, що не є галузями
    }: { $names }

chains-title = Ланцюги між регіонами
chains-lead = Який регіон має те, чого інший потребує для свого пріоритету: хто постачає, хто переробляє, хто споживає — і чого не заявляє ніхто.
chains-count-links =
    { $count ->
        [one] { $count } зв’язок
        [few] { $count } зв’язки
       *[other] { $count } зв’язків
    }
chains-figure-links = Зв’язки
chains-figure-neighbours = З них між сусідами
chains-figure-chains = Ланцюги
chains-figure-gaps = Прогалини
chains-links-caption = Зв’язки від постачальника до споживача, найсильніші спершу
chains-supplier = Постачає
chains-processor = Споживає
chains-what = Що і для чого
chains-share = Частка випуску
chains-share-proxy = Частка випуску (дані-замінник)
chains-confidence = Упевненість
chains-complementarity = Доповнюваність
chains-neighbours = Сусіди
chains-basis = Підстава
chains-basis-code-declared = заявлено
chains-basis-code-evidence = підтверджено даними
chains-yes = так
chains-no = ні
chains-why = Чому
chains-no-share = немає частки
chains-chains-caption = Ланцюги: постачальник, переробник, ринок
chains-stage-1 = Постачальник
chains-stage-2 = Переробник
chains-stage-3 = Ринок
chains-paths = Шляхів
chains-regions = Регіони
chains-gaps-caption = Прогалини: потрібне, чого не постачає пріоритет жодного регіону
chains-missing = Чого бракує
chains-needed-by = Кому потрібне
chains-spheres = Хто назвав серед сфер
chains-no-gaps = Прогалин не знайдено.
chains-no-links = Зв’язків не знайдено.
chains-unread =
    { $count ->
        [one] { $count } пріоритет не називає виду діяльності, тож ні з чим не пов’язаний
        [few] { $count } пріоритети не називають виду діяльності, тож ні з чим не пов’язані
       *[other] { $count } пріоритетів не називають виду діяльності, тож ні з чим не пов’язані
    }
chains-unknown =
    { $count ->
        [one] Чого потребує { $count } пріоритет, таблиця витрат не знає
        [few] Чого потребують { $count } пріоритети, таблиця витрат не знає
       *[other] Чого потребують { $count } пріоритетів, таблиця витрат не знає
    }
chains-sankey-title = Хто що постачає: види діяльності
chains-sankey-region = Хто постачає регіону і кому постачає він: { $value }
chains-sankey-note = Ширина стрічки — кількість пар пріоритетів різних регіонів. Показано найбільші потоки; усі — у таблиці та файлах.
chains-sankey-from = Звідки
chains-sankey-to = Куди
chains-sankey-number = Пар пріоритетів
chains-column-suppliers = Постачають
chains-column-users = Споживають
chains-map-title = Потоки між регіонами
chains-map-note = Дуга веде від постачальника до споживача: від широкого кінця до вузького. Показано пари регіонів із найбільшою кількістю зв’язків.
chains-map-arc =
    { $from } → { $to }: { $count ->
        [one] { $count } зв’язок
        [few] { $count } зв’язки
       *[other] { $count } зв’язків
    }
chains-map-value = зв’язків: { $value }
chains-all-regions = Усі регіони
chains-show = Показати
chains-more = Показано перші { $value }. Усі рядки — у файлах нижче.
chains-no-sphere = Ланцюги не звужують за сферою; звузьте за регіоном.
chains-rest = Про що нічого не сказано
chains-filter-region = Регіон
