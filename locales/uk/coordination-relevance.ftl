# Перегляд актуальності пріоритетів і пропозиції змінити їх.

## У журналі
command-review-relevance = Переглянуто актуальність пріоритету
command-withdraw-review = Відкликано перегляд пріоритету
command-decide-proposal = Записано рішення за пропозицією
event-relevance-reviewed = Переглянуто актуальність пріоритету
event-review-withdrawn = Відкликано перегляд пріоритету
event-proposal-decided = Записано рішення за пропозицією

## На сторінках
rel-title = Перегляд актуальності
rel-lead = Чи відповідають пріоритети потребам відновлення, сталому розвитку та Європейському зеленому курсу, і що з ними робити.
rel-how = Як переглядають і доводять пропозиції до кінця
rel-next = Переглянути наступний: { $value }
rel-proposals = Пропозиції змінити пріоритети
rel-alignment = Узгодженість із державною політикою
rel-progress = Переглянуто { $reviewed } із { $total }.
rel-overdue = Прострочено
rel-overdue-count = { $count ->
        [one] { $count } пропозиція прострочена.
        [few] { $count } пропозиції прострочені.
       *[other] { $count } пропозицій прострочені.
    }
rel-overdue-says = Простроченою вважаємо пропозицію, що відкрита понад { $value } днів; це типове значення програми, а не норма закону.
rel-open-days = { $count ->
        [one] Відкрита { $count } день.
        [few] Відкрита { $count } дні.
       *[other] Відкрита { $count } днів.
    }
rel-show = Показати
rel-show-all = Усі
rel-show-to-review = Які слід переглянути
rel-show-reviewed = Переглянуті
rel-show-open = З відкритою пропозицією
rel-none = Таких пріоритетів немає
rel-caption = Пріоритети регіону та висновки секретаріату
rel-aim-recovery = Відновлення
rel-aim-sustainable-development = Сталий розвиток
rel-aim-green-deal = Зелений курс
rel-fit-holds = відповідає
rel-fit-partly = частково
rel-fit-fails = не відповідає
rel-fit-not-judged = без висновку
rel-conclusion = Висновок
rel-conclusion-keep = зберегти
rel-conclusion-amend = змінити
rel-conclusion-discontinue = вилучити
rel-state = Стан
rel-state-unreviewed = не переглянуто
rel-state-reviewed = переглянуто
rel-state-outdated = слова змінилися, слід переглянути знову
rel-found = { $count ->
        [0] нічого не знайдено
        [one] знайдено { $count } ознаку
        [few] знайдено { $count } ознаки
       *[other] знайдено { $count } ознак
    }
rel-found-says = Поруч сказано, що знайшла програма: що названо словами пріоритету, а що випливає з його виду діяльності. Висновок робить секретаріат: знайдене нічого не вирішує.
rel-nothing-found = Про це нічого не знайдено.
rel-found-title = Що знайшла програма
rel-form-title = Переглянути
rel-review = Висновок секретаріату
rel-about-words = Переглянуто слова
rel-version = редакція { $count }
rel-words = Чому
rel-words-hint = Щонайменше 15 літер, якщо обрано висновок.
rel-reason = Підстава
rel-reason-hint = Щонайменше 15 літер, якщо пріоритет слід змінити або вилучити.
rel-wording = Нове формулювання
rel-wording-hint = Лише якщо пріоритет слід змінити; можна не заповнювати.
rel-wording-proposed = Запропоновано:
rel-button = Записати перегляд у журнал
rel-refused = Запис не прийнято
rel-nothing-concluded = Оберіть, що робити з пріоритетом: зберегти, змінити чи вилучити.
rel-changed-open = Відтоді текст пріоритету змінився. Чи прийнято пропозицію? Запишіть, що з нею сталося.
rel-changed = Відтоді текст пріоритету змінився: перегляд стосується давніших слів, тож пріоритет слід переглянути знову.
rel-changed-short = Текст відтоді змінився: чи прийнято пропозицію?
rel-proposal = Пропозиція
rel-proposal-open = відкрита
rel-proposal-adopted = прийнята
rel-proposal-refused = відхилена
rel-proposal-withdrawn = відкликана
rel-decide = Що сталося з пропозицією
rel-decide-says = Вирішує рада; секретаріат записує її рішення. Прийнято те, що стоїть у редакції стратегії.
rel-outcome = Рішення
rel-outcome-refused = відхилено
rel-adopted-in = Прийнято редакцією { $count }.
rel-was-refused = Відхилено.
rel-was-withdrawn = Відкликано:
rel-no-version = Редакції, яка виконала б цю пропозицію, ще немає.
rel-decision = Рішення
rel-decision-reason = Пояснення
rel-document = Документ
rel-document-hint = Хто вирішив, дата й номер.
rel-decide-button = Записати рішення в журнал
rel-no-outcome = Оберіть, що вирішено.
rel-withdraw = Відкликати перегляд
rel-withdraw-reason = Чому відкликано
rel-withdraw-button = Відкликати
rel-earlier = Попередні перегляди
rel-proposals-lead = Що секретаріати пропонують змінити або вилучити і що з цього стало.
rel-proposals-caption = Пропозиції: спершу відкриті, найдавніші вгорі
rel-no-proposals = Пропозицій немає
rel-no-proposals-says = Жоден секретаріат ще не запропонував змінити чи вилучити пріоритет, або цим умовам ніщо не відповідає.
rel-region-says = Переглянуто { $reviewed } із { $total }; відкритих пропозицій: { $open }.
work-reviews = Пропозиції, які слід довести до кінця
work-review-open = Пропозиція щодо { $value } відкрита
work-review-overdue = Пропозиція щодо { $value } прострочена
not-a-choice-of-reviews = «{ $value }» не є вибором: to-review, reviewed або open.
not-a-state-of-proposal = «{ $value }» не є станом пропозиції: open, adopted, refused або withdrawn.
rel-how-far = Пріоритети один за одним
