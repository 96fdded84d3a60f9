# Заходи зі стейкхолдерами і реєстр ризиків: слова сторінок.

## Заходи
occasion = Захід
occasions-title = Заходи зі стейкхолдерами
occasions-lead = Хто був за столом на кожному етапі стратегії, що запропонував і що з цього вийшло.
occasions-none = Заходів немає
occasions-none-says = За цими умовами нічого не знайдено, або заходів ще не внесено. Тут будуть заходи за етапами стратегії з присутністю за секторами й пропозиціями.
occasions-count = { $count ->
    [one] { $count } захід
    [few] { $count } заходи
   *[other] { $count } заходів
}
occasion-day = День
occasion-stage = Етап стратегії
occasion-stage-analysis = Аналіз
occasion-stage-discovery = Підприємницьке відкриття
occasion-stage-priorities = Вибір пріоритетів
occasion-stage-action-plan = План заходів
occasion-stage-monitoring = Моніторинг
occasion-stage-evaluation = Оцінювання
occasion-whole = стратегія загалом
occasion-proposals = Пропозицій
occasion-taken-up = З них прийнято
occasion-minutes = Протокол
occasion-entered = Внесено
occasion-attendance = Присутність за секторами
occasion-organisations = Організацій
occasion-persons = Осіб
occasion-persons-count = { $count ->
    [one] { $count } особа
    [few] { $count } особи
   *[other] { $count } осіб
}
occasion-nobody = нікого
occasion-guests = Організації
occasion-guests-none = Організацій не названо.
occasion-proposals-title = Пропозиції
occasion-proposals-none = Пропозицій не було.
occasion-proposals-count = { $count ->
    [one] { $count } пропозиція
    [few] { $count } пропозиції
   *[other] { $count } пропозицій
}
occasion-accepted = прийнято
occasion-declined = відхилено
occasion-corrections = Виправлення
occasion-before = Було:

## Реєстр ризиків
risk-record = Ризик
risk-records-title = Реєстр ризиків
risk-records-lead = Що може піти не так, хто за це відповідає, що робить і коли розглядає знову.
risk-records-none = Ризиків немає
risk-records-none-says = За цими умовами нічого не знайдено, або ризиків ще не внесено. Тут будуть ризики з відповідальними й днями розгляду; спершу ті, що чекають найдовше.
risk-records-count = { $count ->
    [one] { $count } ризик
    [few] { $count } ризики
   *[other] { $count } ризиків
}
risk-record-any-about = Усе
risk-record-any-state = Усі
risk-record-open = Відкрито
risk-record-closed = Закрито
risk-record-overdue = прострочено
risk-record-indicator = Індикатор ризику
risk-record-owner = Відповідає
risk-record-answer = Що роблять
risk-record-review-by = Розглянути до
risk-record-handed = Відтоді відповідає
risk-record-closed-why = Чому закрито
risk-record-entered = Внесено
risk-record-looks = Як його розглядали
