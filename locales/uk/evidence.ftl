# Що таблиця дозволяє обчислити. Метод описано в docs/methods/support.md.

support-needs-activities = Стовпці таблиці — показники, а не види діяльності: вони не складаються в ціле, тож часток від них обчислити не можна.
support-needs-periods = Потрібні щонайменше два періоди, а таблиця містить один.
support-needs-all-activities =
    Потрібні всі види діяльності регіону, а { $activities ->
        [one] { $activities } вид
        [few] { $activities } види
       *[other] { $activities } видів
    } таблиці { $activities ->
        [one] охоплює
       *[other] охоплюють
    } щонайбільше { $percent } % підсумку якогось із регіонів.
support-needs-all-regions =
    Потрібні всі регіони, а { $regions ->
        [one] { $regions } регіон
        [few] { $regions } регіони
       *[other] { $regions } регіонів
    } таблиці { $regions ->
        [one] охоплює
       *[other] охоплюють
    } щонайбільше { $percent } % загальнодержавного підсумку якогось із видів.
support-too-few = Замало даних: регіонів { $regions }, видів діяльності { $activities }, а для зв’язків між видами діяльності потрібно щонайменше по { $least }.
support-few = Оцінка ненадійна: регіонів { $regions }, видів діяльності { $activities }. За менш ніж { $least } регіонів чи видів діяльності зв’язки й складність визначаються лише приблизно.
support-gaps =
    { $cells ->
        [one] { $cells } клітинка не має значення
        [few] { $cells } клітинки не мають значення
       *[other] { $cells } клітинок не мають значення
    }, і джерело не наводить підсумків: суми занижено, а частки наявного завищено.

# Заявлене й очевидне. Метод описано в docs/methods/declared_evidence.md.

evidence-region-absent = У таблиці немає значень для цього регіону ({ $region }).
evidence-names-no-activity = Пріоритет не називає виду діяльності, який можна було б перевірити.
evidence-activity-not-in-table = Названих видів діяльності в таблиці немає.
evidence-specialised = Регіон спеціалізований: { $activities }.
evidence-not-specialised = Частка нижча за поріг спеціалізації: { $activities }.
evidence-no-figure = Значення немає: { $activities }.
evidence-coarse = Таблиця подає лише ширший вид діяльності, тож висновок приблизний.

# Чому міру не обчислено.

measure-lacks-periods = порівнює періоди, а таблиця містить один
measure-lacks-incomes = потрібен дохід кожного регіону (--incomes)
measure-lacks-plants = потрібні розміри окремих підприємств, а не лише суми (--plant)
measure-lacks-groups = потрібні групи видів діяльності, а коди їх не показують (--groups)
measure-lacks-width = порівнює регіони й види діяльності, а в таблиці зі значеннями їх { $regions } і { $activities }
measure-lacks-variation = в усіх регіонах наявні ті самі види діяльності, тож жоден не складніший за інший
measure-lacks-total = підсумок таблиці дорівнює нулю або невідомий
