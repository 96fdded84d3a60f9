# Показники, перегляди і все прострочене: слова рядків і сторінок.

## Підстави переглядів
cause-red = Показник { $indicator } «{ $name }» червоний у двох періодах поспіль, останній – до { $day }.
cause-silent = Показник { $indicator } «{ $name }» не має значення у двох періодах поспіль, останній – до { $day }.
cause-project-red = Показник проєкту «{ $name }» червоний у двох засвідчених звітах поспіль, останній – № { $report }.
cause-milestone = Етап № { $number } «{ $name }» не підтверджено в строк, до { $day }.
cause-asked = Перегляду просить «{ $body }»: { $why }
target-set = Показник { $indicator } «{ $name }»: { $target } замість { $before }.

## Що прострочено
late-observation = Немає спостереження за період до { $day }.
late-unreviewed = Перегляд ще не відкрито. { $what }
late-decision = Рішення за переглядом не запропоновано.
late-confirmation = Запропоноване рішення не підтверджено і не повернуто.
late-follow-up = Вирішено, але не виконано: { $what }
late-risk = Ризик не розглянуто: { $what }
late-submission = На пропозицію громадськості № { $number } немає відповіді.
late-complaint = Скаргу не прийнято і не відхилено.
late-answer = У справі немає відповіді.
late-conclusion = Нагляд не зробив висновку.
late-remedy = Про усунення порушення не повідомлено.
late-appeal = Оскарження не розглянуто.
late-control = Звіт № { $report } не перевірено.

## Кольори
steer-colour = Колір
steer-colour-green = зелений
steer-colour-amber = жовтий
steer-colour-red = червоний
steer-colour-no-data = немає даних
steer-colour-none = без кольору
steer-colour-awaited = очікується
steer-limits = Зелений – від { $amber } % очікуваного поступу, жовтий – від { $red } %, далі червоний.
steer-how = Правило кольорів
steer-numbers = Числа в правилах

## Спільне
steer-about = Чого стосується
steer-about-register = чинні стратегії та пріоритети
steer-about-strategy = стратегія
steer-about-priority = пріоритет
steer-about-project = проєкт
steer-about-body = орган
steer-about-region = регіон
steer-any-about = Стратегії, пріоритети й проєкти
steer-kind = Вид
steer-kind-output = продукт
steer-kind-result = результат
steer-kind-context = контекст
steer-any-colour = Усі кольори
steer-period = Період
steer-period-quarterly = { $number } кв. { $year }
steer-period-half-yearly = { $number } півр. { $year }
steer-frequency = Як часто спостерігають
steer-frequency-quarterly = щокварталу
steer-frequency-half-yearly = щопівроку
steer-frequency-yearly = щороку
steer-owner = Відповідає
steer-source = Звідки дані
steer-registered = Внесено
steer-overdue = прострочено

## Показники
indicators-title = Показники
indicators-lead = Як просуваються стратегії, пріоритети й проєкти: звідки почали, де мають бути і що спостерігали. Колір каже, яку частину очікуваного на сьогодні шляху пройдено.
indicators-none = Показників немає
indicators-none-says = За цими умовами нічого не знайдено, або показників ще не внесено. Тут будуть показники стратегій і пріоритетів, які вносить секретаріат, і показники проєктів, що мають договір.
indicators-count = { $count ->
    [one] { $count } показник
    [few] { $count } показники
   *[other] { $count } показників
}
steer-last = Останнє спостереження
steer-expected = Очікувалося
steer-progress = Поступ
steer-next-due = Наступне спостереження до
steer-review = Відкритий перегляд
steer-stands = Станом на { $day }: { $value } ({ $unit }).
steer-stands-without = За період до { $day } даних немає.
steer-nothing-yet = Спостережень ще немає.
steer-withdrawn = Внесено помилково й відкликано:
steer-withdrawn-title = Відкликані
steer-withdrawn-says = Внесені помилково й відкликані до першого спостереження; ні на що не впливають
steer-withdrawn-on = Відкликано
steer-context-says = Контекстний показник описує середовище: його спостерігають, але цілі й кольору він не має.
steer-chart = Спостережене й очікуване
steer-chart-says = Пряма від базового значення до цілі показує, чого очікують на кінець кожного періоду; тонкі лінії – межі зеленого і жовтого.
steer-chart-says-context = Значення за періодами; цілі в контекстного показника немає.
steer-series-observed = спостережено
steer-series-expected = очікувано
steer-series-green = межа зеленого
steer-series-amber = межа жовтого
steer-beginning = початок
steer-ahead = ще попереду
observations-title = Спостереження
observations-none = Тут будуть спостереження за періодами, щойно закінчиться перший.
observations-caption = Періоди, останній угорі
observation-value = Значення
observation-corrected = Виправлено:
observation-was = було { $value }
observation-was-missing = значення не було
observation-entered = Запис
targets-title = Ціль раніше
targets-says = Скоригована ціль діє для періодів, що закінчуються в день коригування або пізніше; попередні зберігають свій колір.

## Перегляди
reviews-title = Перегляди
reviews-lead = Що стало підставою переглянути стратегію, пріоритет чи проєкт, що вирішено і чи виконано. Перегляд відкриває сама програма, коли показник двічі поспіль червоний чи без даних або етап пропущено; вирішують дві особи.
reviews-none = Переглядів немає
reviews-none-says = За цими умовами нічого не знайдено, або підстав для перегляду ще не було.
reviews-count = { $count ->
    [one] { $count } перегляд
    [few] { $count } перегляди
   *[other] { $count } переглядів
}
review = Перегляд
review-stage-undecided = Без рішення
review-stage-open = Чекає на пропозицію
review-stage-proposed = Чекає на підтвердження
review-stage-decided = Вирішено
review-stage-completed = Виконано
review-next-open = Секретаріат пропонує рішення: залишити, скоригувати або припинити.
review-next-proposed = Друга особа з органу, що вирішує, підтверджує або повертає пропозицію.
review-next-decided = Далі виконують те, що вирішено; рішення «залишити» виконання не потребує.
review-next-completed = Усе завершено.
review-decision-keep = залишити
review-decision-correct = скоригувати
review-decision-discontinue = припинити
review-causes = Підстави
review-cause-answer = Відповідь:
review-cause-unanswered = Запропоноване рішення на неї не відповідає.
review-opened = Відкрито
review-deadline = Вирішити до
review-deciders = Хто вирішує
review-deciders-none = ніхто: чинного органу немає
review-decision = Рішення
review-decision-none = Рішення ще не запропоновано.
review-change = Що змінити
review-until = Виконати до
review-targets = Нові цілі
review-proposed = Запропоновано
review-confirmed = Підтверджено
review-confirmed-none = Ще не підтверджено.
review-returned = Повернуті пропозиції
review-returned-why = Чому повернуто
review-done = Що зроблено
review-done-none = Виконання ще не підтверджено.
review-done-keep = Рішення «залишити» виконання не потребує.
review-done-version = Нова редакція стратегії
review-done-target = Скориговано ціль показника
review-done-modification = Прийнято зміну проєкту №
review-done-ended = Проєкт завершено або припинено
reviews-open-caption = Перегляди, у яких ще щось належить зробити
reviews-same-caption = Перегляди про те саме

## Прострочене
overdue-title = Прострочене
overdue-lead = Усе, чого не зроблено в строк: спостереження, перегляди, відповіді, розгляд ризиків. Видно, чия черга і скільки днів минуло.
overdue-none = Нічого не прострочено
overdue-none-says = За цими умовами все зроблено в строк. Щойно щось прострочать, воно з’явиться тут само собою.
overdue-count = { $count ->
    [one] { $count } прострочення
    [few] { $count } прострочення
   *[other] { $count } прострочень
}
overdue-what = Чого не зроблено
overdue-turn = Чия черга
overdue-since = Прострочено з
overdue-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
}
overdue-group = Що саме
overdue-any-group = Усе
overdue-any-turn = Чия завгодно
overdue-kind = Вид кроку
overdue-any-kind = Будь-який вид
overdue-group-observations = Спостереження
overdue-group-reviews = Перегляди
overdue-group-answers = Відповіді
overdue-group-risks = Ризики
overdue-turn-applicant = заявник
overdue-turn-program = програма
overdue-turn-nobody = нічия: чинного органу немає
overdue-regions = За регіонами
overdue-regions-caption = Скільки прострочено в кожному регіоні
overdue-all-caption = Прострочене, найдавніше вгорі
overdue-country = Україна загалом
overdue-total = Разом
overdue-methods = Коли що стає простроченим

## На інших сторінках
steering-title = Показники й перегляди
steering-none-region = Показників стратегії та її пріоритетів ще не внесено. Тут будуть їхні кольори, відкриті перегляди і все прострочене.
steering-none-priority = Показників пріоритету ще не внесено. Тут будуть їхні кольори, відкриті перегляди і все прострочене.
steering-none-project = Показники проєкту, їхні кольори й перегляди будуть тут, щойно підпишуть договір.
steering-indicators-caption = Показники та їхні кольори
steering-counted-caption = Що нарахували засвідчені звіти
steering-late-caption = Прострочене
steering-all-indicators = Усі показники
steering-all-late = Усе прострочене
steering-late-none = Нічого не прострочено.
home-late = Прострочено
home-late-none = Нічого не прострочено: спостереження, перегляди й відповіді – у строк.
home-late-observations = { $count ->
    [one] { $count } спостереження
    [few] { $count } спостереження
   *[other] { $count } спостережень
}
home-late-reviews = { $count ->
    [one] { $count } перегляд
    [few] { $count } перегляди
   *[other] { $count } переглядів
}
home-late-answers = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
   *[other] { $count } відповідей
}
home-late-risks = { $count ->
    [one] { $count } розгляд ризику
    [few] { $count } розгляди ризиків
   *[other] { $count } розглядів ризиків
}
