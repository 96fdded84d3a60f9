# Перегляд актуальності пріоритетів і пропозиції змінити їх.

## У журналі
command-review-relevance = Переглянуто актуальність пріоритету
command-withdraw-review = Відкликано перегляд пріоритету
command-decide-proposal = Записано рішення за пропозицією
event-relevance-reviewed = Переглянуто актуальність пріоритету
event-review-withdrawn = Відкликано перегляд пріоритету
event-proposal-decided = Записано рішення за пропозицією
