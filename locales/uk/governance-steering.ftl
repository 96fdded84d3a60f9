# Правила спрямування: показники, перегляди, ризики, заходи зі стейкхолдерами. Кожне правило пояснено в docs/methods/steering.uk.md.

## Слова журналу
command-register-indicator = Показник внесено
command-correct-indicator = Ціль показника скориговано
command-record-observation = Спостереження внесено
command-open-review = Перегляд відкрито
command-open-due-reviews = Програма відкрила перегляди, для яких настав час
command-propose-review-decision = Запропоновано рішення за переглядом
command-confirm-review-decision = Рішення за переглядом підтверджено
command-return-review-decision = Пропозицію рішення повернуто
command-complete-review = Рішення за переглядом виконано
command-register-risk = Ризик внесено
command-review-risk = Ризик розглянуто знову
command-record-occasion = Захід внесено
command-correct-occasion = Запис про захід виправлено
event-indicator-registered = Показник внесено
event-indicator-corrected = Ціль показника скориговано
event-observation-recorded = Спостереження внесено
event-review-opened = Перегляд відкрито
event-review-widened = До перегляду додано підставу
event-review-decision-proposed = Запропоновано рішення за переглядом
event-review-decision-confirmed = Рішення за переглядом підтверджено
event-review-decision-returned = Пропозицію рішення повернуто
event-review-completed = Рішення за переглядом виконано
event-risk-registered = Ризик внесено
event-risk-reviewed = Ризик розглянуто знову
event-occasion-recorded = Захід внесено
event-occasion-corrected = Запис про захід виправлено
