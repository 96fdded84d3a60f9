month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
moment = { $day }, { $time }

count-regions = { $count ->
    [one] { $count } регіон
    [few] { $count } регіони
    [many] { $count } регіонів
   *[other] { $count } регіону
}
count-strategies = { $count ->
    [one] { $count } стратегія
    [few] { $count } стратегії
    [many] { $count } стратегій
   *[other] { $count } стратегії
}
count-spheres = { $count ->
    [one] { $count } сфера
    [few] { $count } сфери
    [many] { $count } сфер
   *[other] { $count } сфери
}
count-priorities = { $count ->
    [one] { $count } пріоритет
    [few] { $count } пріоритети
    [many] { $count } пріоритетів
   *[other] { $count } пріоритету
}
count-tasks = { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
    [many] { $count } завдань
   *[other] { $count } завдання
}
count-events = { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
count-versions = { $count ->
    [one] { $count } редакція
    [few] { $count } редакції
    [many] { $count } редакцій
   *[other] { $count } редакції
}
count-results = { $count ->
    [one] Знайдено { $count } результат
    [few] Знайдено { $count } результати
    [many] Знайдено { $count } результатів
   *[other] Знайдено { $count } результату
}
region-without-strategy = { $region }: стратегії немає, тож порівнювати нічого.
region-without-priorities = { $region }: стратегія не наводить пріоритетів, тож порівнювати нічого.
no-region-of-code = Регіону { $value } немає. Коди — за ISO 3166-2, наприклад UA-05; усі 27 перелічує сторінка /regions.
not-a-region-code = «{ $value }» не є кодом регіону ISO 3166-2. Очікується, наприклад, UA-05.
not-a-sphere-code = «{ $value }» не є кодом сфери. Очікується S01…S17.
not-an-account-id = «{ $value }» не є номером облікового запису.
not-a-priority-id = «{ $value }» не є номером пріоритету. Очікується, наприклад, 05-P01.
not-a-task-id = «{ $value }» не є номером завдання. Очікується, наприклад, 05-T02.
not-a-body-id = «{ $value }» не є номером органу. Очікується, наприклад, 05-B01 або UA-B01.
not-a-mandate-id = «{ $value }» не є номером мандата. Очікується, наприклад, 05-B01-M02.
not-a-sitting-id = «{ $value }» не є номером засідання. Очікується, наприклад, 05-B01-S02.
not-a-call-id = «{ $value }» не є номером конкурсу. Очікується, наприклад, 05-C01.
not-a-package-id = «{ $value }» не є номером пакета. Очікується, наприклад, 05-C01-P01.
not-an-application-id = «{ $value }» не є номером заявки. Очікується, наприклад, 05-A001.
not-a-case-id = «{ $value }» не є номером справи нагляду. Очікується, наприклад, 05-K001.
not-an-indicator-id = «{ $value }» не є номером показника. Очікується, наприклад, 05-I001.
not-a-review-id = «{ $value }» не є номером перегляду. Очікується, наприклад, 05-V001.
not-a-risk-id = «{ $value }» не є номером ризику. Очікується, наприклад, 05-R001.
not-an-occasion-id = «{ $value }» не є номером заходу. Очікується, наприклад, 05-E001.
not-a-steered-id = «{ $value }» не є ні кодом регіону, ні номером пріоритету чи заявки. Очікується, наприклад, UA-05, 05-P01 або 05-A001.
not-an-organisation-id = «{ $value }» не є номером організації. Очікується, наприклад, o-0001.
not-a-figure = «{ $value }» не є числом. Очікується не більше ніж 18 цифр, а за потреби кома чи крапка й ще не більше ніж дев’ять цифр, наприклад 1250,5 (в API — 1250.5).
not-an-edrpou = «{ $value }» не є кодом ЄДРПОУ: у ньому вісім цифр. Перепишіть код з виписки.
edrpou-control-digit = Код ЄДРПОУ «{ $value }» записано з помилкою: остання цифра мала б бути { $expected }, а не { $found }. Звірте код з випискою.
not-a-dataset-id = «{ $value }» не є позначенням набору даних. Очікується від 2 до 64 малих латинських літер, цифр і дефісів, наприклад employed-2019.
dataset-header-unreadable = Опис набору даних не прочитано, рядок { $line }: { $detail }
dataset-object-absent = Чисел набору даних «{ $dataset }», версія { $version }, у цій теці даних немає (об’єкт { $sha256 }). Їх внесено з іншого сервера: скопіюйте звідти теку objects.
dataset-kind-missing = Не зазначено, звідки взято числа. Додайте --kind official, transcribed, proxy або synthetic.
dataset-registered = Внесено: набір даних «{ $dataset }», версія { $version }
dataset-understood = { $dataset }: рядків — { $rows }, регіонів — { $regions }, видів діяльності чи показників — { $activities }, періодів — { $times }; чисел — { $values }, пропусків — { $missing }, конфіденційних — { $suppressed }, повторів — { $duplicates }
dataset-unknown-regions = Не є регіонами України: { $names }
dataset-field-no-number = Поле { $field } має бути цілим числом, а в ньому «{ $value }».
dataset-fields-unreadable = Опис набору даних на аркуші не зрозуміло: { $detail }
dataset-region-twice = Регіон { $region } названо двічі: «{ $first }» і «{ $second }». Об’єднайте ці рядки у файлі.
dataset-table-unfit = Таблицю не вдалося скласти: { $detail }
not-an-item-id = «{ $value }» не є номером пріоритету чи завдання. Очікується, наприклад, 05-P01 або 05-T02.
not-a-subject = «{ $value }» не є предметом події.
not-a-language = Мови «{ $value }» немає. Доступні uk та en.
import-registered = Внесено: { $region }, редакція { $version }
no-such-version = Редакції { $value } немає. Остання редакція: { $last }.
not-a-checkpoint = { $file } не є контрольною точкою журналу.
not-a-key = «{ $value }» не є ключем. Очікується: назва, пробіл і ключ у base64.
no-such-login = Облікового запису з логіном «{ $value }» немає.
journal-intact = Журнал цілий: кожна подія та кожен підпис на місці.
replay-same = Журнал відтворено за { $seconds } с (подій: { $count }). Стан той самий, байт у байт.
replay-differs = Журнал відтворено за { $seconds } с (подій: { $count }). Стан ІНШИЙ, ніж у програмі.
doctor-data = Дані
doctor-sound = Усе справно.
doctor-ill = Є несправності, див. вище.
journal-altered = { $count ->
    [one] Журнал змінено: { $count } розбіжність
    [few] Журнал змінено: { $count } розбіжності
    [many] Журнал змінено: { $count } розбіжностей
   *[other] Журнал змінено: { $count } розбіжності
}
journal-exported = { $count ->
    [one] Вивантажено { $count } подію до { $folder }
    [few] Вивантажено { $count } події до { $folder }
    [many] Вивантажено { $count } подій до { $folder }
   *[other] Вивантажено { $count } події до { $folder }
}
journal-empty = Журнал порожній. Справжній журнал починається з ключа підпису, тож цей спорожнили.

# Пакет одного предмета
extract-intact = { $count ->
    [one] Пакет цілий: { $count } подія така, якою її підписано, між подіями жодної не бракує.
    [few] Пакет цілий: { $count } події такі, якими їх підписано, між ними жодної не бракує.
    [many] Пакет цілий: { $count } подій такі, якими їх підписано, між ними жодної не бракує.
   *[other] Пакет цілий: { $count } події такі, якими їх підписано, між ними жодної не бракує.
}
extract-altered = { $count ->
    [one] Пакет змінено: { $count } розбіжність
    [few] Пакет змінено: { $count } розбіжності
    [many] Пакет змінено: { $count } розбіжностей
   *[other] Пакет змінено: { $count } розбіжності
}
extract-about = Про що
extract-whole = Усі події до контрольної точки, без пропусків
extract-chosen = Окремі події інших предметів
extract-cannot = Чого пакет не показує: що записано після його розміру і чи не пропустив щось сам сайт; це показує повна копія. Ключ порівняйте з тим, який знаєте з іншого джерела.
extract-written = Пакет { $about } записано у { $file }
