# Сторінки діагностики.

role-analyst = аналітик
command-correct-labels = Виправлено позначки тексту
command-withdraw-labels = Відкликано виправлення позначок
event-labels-corrected = Виправлено позначки тексту
event-label-correction-withdrawn = Відкликано виправлення позначок
