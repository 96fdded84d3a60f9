# Remarks on files. "x" says what is wrong; "x-mend" says what to do. The place (file, sheet, row, column) is shown beside it.

## The file as a whole
intake-too-large = The file is too large: { $size } MB, and at most { $limit } MB are accepted. It was not read.
intake-too-large-mend = A strategy is a few pages of text. Remove pictures and spare sheets, or copy the priorities and tasks into an empty template.
intake-empty-file = The file is empty.
intake-empty-file-mend = Check that your work was saved, and send the file again.
intake-unknown-format = The format of the file was not recognised.
intake-unknown-format-mend = Send XLSX, CSV, DOCX or JSON. Easiest is to download the template and fill it in.
intake-other-extension = The file name ends in ".{ $extension }", but inside it is { $format }. It was read as { $format }.
intake-other-extension-mend = Nothing needs mending; only check that this is the file you meant.
intake-is-pdf = This is a PDF. A table cannot be taken from it reliably.
intake-is-pdf-mend = Send the document that the PDF was made from (DOCX or XLSX), or copy the texts into the template.
intake-is-image = This is an image ({ $format }), not a table.
intake-is-image-mend = Copy the texts from the picture into the XLSX template and send that.
intake-is-program = This is a program or a script ({ $format }), not a document. It was neither run nor kept.
intake-is-program-mend = Check that you chose the right file and, if it came by mail, that your computer is free of viruses.
intake-is-archive = This is an archive ({ $format }), not a table or a document.
intake-is-archive-mend = Unpack it and send the XLSX, CSV, DOCX or JSON file inside.
intake-is-rtf = This is an RTF document; those are not read.
intake-is-rtf-mend = Open it in a text editor, save it as DOCX and send the DOCX.
intake-is-markup = This is a web page or XML. Some accounting programs save their "XLS" this way.
intake-is-markup-mend = Open the file in a spreadsheet program, save it as "Excel workbook (.xlsx)" and send that.
intake-is-open-document = This is an OpenDocument file (ODS or ODT); those are not read.
intake-is-open-document-mend = In LibreOffice choose "File → Save As" and the type "Excel 2007–365 (.xlsx)" for a table or "Word 2010–365 (.docx)" for a text.
intake-is-old-office = This is a file of an old or binary format ({ $format }); those are not read.
intake-is-old-office-mend = Open it and save it as .xlsx (a table) or .docx (a document).
intake-is-encrypted = The file is protected by a password, so it cannot be read.
intake-is-encrypted-mend = Open it, remove the password ("File → Info → Protect") and save it again. Do not send the password.
intake-macros = The file contains macros. They were neither run nor kept; only the cells were read.
intake-macros-mend = To spare others the worry, save the file without macros: as .xlsx or .docx.
intake-broken-archive = The file is damaged: its contents cannot be opened.
intake-broken-archive-mend = Open it in your program, save it again and send it. If it does not open there either, take a backup copy.
intake-damaged-part = A part of the file, "{ $part }", is damaged. What stands before the damage was read.
intake-damaged-part-mend = Open the file in your program and save it again; check that everything is there.
intake-too-many-entries = The file holds more than { $limit } parts; real documents never do. It was not read.
intake-too-many-entries-mend = Copy the sheets that you need into a new file and send that.
intake-zip-bomb = What is packed in the file unpacks to an excessive size. Unpacking was stopped and the file was not read.
intake-zip-bomb-mend = If you made the file, copy the cells that you need into an empty template. If somebody sent it to you, do not open it.
intake-foreign-entities = The file refers to data outside itself (its own XML entities). They were neither opened nor put in.
intake-foreign-entities-mend = Save the file anew in your program; if this surprises you, find out where it comes from.
intake-more-issues = There { $count ->
    [one] is one more remark
   *[other] are { $count } more remarks
} not shown here.
intake-more-issues-mend = Mend what is shown and send the file again.

## Encoding and text
intake-encoding = The text is in the { $encoding } encoding, which was recognised by itself.
intake-encoding-mend = Check that the letters are right. Next time save as "CSV UTF-8".
intake-wrong-encoding = Some bytes make no sense in the { $encoding } encoding; "�" stands in their place.
intake-wrong-encoding-mend = Save the file as "CSV UTF-8" and send it again.
intake-twice-encoded = The text had been encoded twice (as in "Р С–РІРЅРµ"). The letters were restored.
intake-twice-encoded-mend = Read a few rows: if they are right, nothing needs mending.
intake-open-quote = The file has an odd number of quotation marks ("), so somewhere several rows may have run into one.
intake-open-quote-mend = Find the mark that is not closed. Inside texts «guillemets» are safer.
intake-control-characters = The text has invisible control characters. They were taken out.
intake-control-characters-mend = Compare the text with the document; type the place anew if something is gone.
intake-looks-like-formula = The text begins like a formula. It was taken as plain text and will never be calculated.
intake-looks-like-formula-mend = If these are not words of the document, replace them.
intake-lost-letters = The text has "�": letters were lost before the file came here.
intake-lost-letters-mend = Type these letters from the document.
intake-lookalike = "{ $word }" has look-alike letters of the other alphabet (Latin for Cyrillic or the other way round). It was written as "{ $mended }".
intake-lookalike-mend = If that is right, nothing needs mending.
intake-two-scripts = The word "{ $word }" has both Latin and Cyrillic letters. It was left as it is.
intake-two-scripts-mend = Check that the document has it so.
intake-text-too-long = The text is longer than { $limit } characters; the rest was dropped.
intake-text-too-long-mend = Divide it into separate priorities or tasks, one in a row.
intake-not-words = The cell holds a number or a date instead of words.
intake-not-words-mend = Check that the columns have not shifted; type the text.

## Sheets and tables
intake-no-content = The file has no filled cell that could be read.
intake-no-content-mend = Fill in the sheets "Strategy", "Spheres", "Priorities" and "Tasks" of the template and send it again.
intake-no-header = No row with column names known here was found. The row most like a header is "{ $found }".
intake-no-header-mend = Name the columns: { $expected }. Or take the template, which has the sheets { $sheets }.
intake-no-tables = The document has no tables, and texts outside tables are not read.
intake-no-tables-mend = Put the texts into a table with the columns "Kind" and "Text", or "Spheres", "Priorities", "Tasks".
intake-no-items = Not one sphere, priority or task was found.
intake-no-items-mend = If the strategy declares none, register it so. If it does, enter them in their sheets.
intake-hidden-sheet = The sheet is hidden, so it was not read.
intake-hidden-sheet-mend = If it is needed, show it (right click on the tabs → "Unhide") and send the file again.
intake-too-many-sheets = There are more than { $limit } sheets or tables. From here on they were not read.
intake-too-many-sheets-mend = Leave only those that are needed in the file.
intake-too-many-rows = There are too many filled rows: from row { $row } on they were not read.
intake-too-many-rows-mend = Remove rows that are not needed, or divide the file.
intake-too-many-columns = There are too many columns: from this one on they were not read.
intake-too-many-columns-mend = Remove what is not needed on the right, or move what is needed nearer to the beginning.
intake-too-many-items = There are more than { $limit } entries of one kind; from row { $row } on they were not taken.
intake-too-many-items-mend = Check that rows were not copied by mistake.
intake-near-name = The heading "{ $found }" was read as "{ $expected }".
intake-near-name-mend = If it is something else, rename the column.
intake-unknown-column = The column "{ $found }" is unknown and was not read. The nearest known name is "{ $expected }".
intake-unknown-column-mend = If it is "{ $expected }", name it so. If not, do nothing.
intake-unknown-field = The field "{ $found }" is unknown and was not read. The nearest known name is "{ $expected }".
intake-unknown-field-mend = If it is "{ $expected }", name it so. If not, do nothing.
intake-column-not-read = The column "{ $found }" is unknown and was not read.
intake-column-not-read-mend = If it is needed, give it one of the known names: { $known }. If not, do nothing.
intake-field-not-read = The field "{ $found }" is unknown and was not read.
intake-field-not-read-mend = If it is needed, name it as the template does. If not, do nothing.
intake-column-twice = The column "{ $found }" stands twice; the first was read.
intake-column-twice-mend = Rename or remove the other.
intake-missing-column = The column { $expected } is missing, and the sheet cannot be read without it. Unknown columns here: "{ $found }".
intake-missing-column-mend = Give the name { $expected } to the column that holds the text.
intake-missing-kind = Nothing says what the rows are: the column { $expected } is missing.
intake-missing-kind-mend = Add a column { $expected } with the words "sphere", "priority", "task", or give the column that holds the text one of the names { $others }.
intake-merged = The cell is merged over several rows; its value counts for each of them.
intake-merged-mend = If the value belongs to one row only, unmerge the cell.
intake-formula = The cell holds a formula. The value that the program saved last was taken.
intake-formula-mend = Check the value; to keep it from changing, paste it in place of the formula.
intake-formula-uncalculated = The cell has a formula, but the file has no value for it. The row was not read.
intake-formula-uncalculated-mend = Open the workbook in a spreadsheet program, save it there, and send it again.
intake-cell-fault = The cell shows a calculation error and has no value.
intake-cell-fault-mend = Mend the formula or type the text.
intake-tracked-changes = The document has unfinished tracked changes. The text was taken with insertions and without deletions.
intake-tracked-changes-mend = Accept or reject the changes in the document if it should be otherwise.
intake-one-paragraph = Several parts divided by semicolons stand in one paragraph. They were taken as one entry.
intake-one-paragraph-mend = If these are several priorities or tasks, begin each on a new line.
intake-row-without-text = The row has no text, so it was not taken.
intake-row-without-text-mend = Type the text or remove the row.
intake-row-without-kind = The row does not say whether it is a sphere, a priority or a task. It was not taken.
intake-row-without-kind-mend = Fill in the column "Kind".
intake-unknown-kind = "{ $kind }" is not a known kind of row. It was not taken.
intake-unknown-kind-mend = Write "sphere", "priority" or "task".
intake-row-twice = The same text already stands in row { $row }.
intake-row-twice-mend = The register takes each text once: remove one of the two.

## Region
intake-no-region = The file does not say which region the strategy belongs to.
intake-no-region-mend = Choose the region when you upload the file, or write it in the field "Region".
intake-unknown-region = There is no region "{ $region }". The nearest by name is { $name }.
intake-unknown-region-mend = If it is { $name }, write it so or choose it from the list.
intake-region-of-table-unknown = "{ $region }" is not a region of Ukraine. The nearest by name is { $name }.
intake-region-of-table-unknown-mend = If it is { $name }, write it so. If it is the row of totals, name it with --total-region. If the table is of another country, add --foreign.
intake-total-as-region = "{ $region }" looks like the row of the whole country, but is read as a region.
intake-total-as-region-mend = Say that it holds totals: --total-region "{ $region }", or the field totals.region of the description. If the table is of countries, add --foreign.
intake-other-region = The file says "{ $region }", but { $name } was chosen.
intake-other-region-mend = Make sure that this is the right file, and mend the region in the file or in the choice.
intake-several-regions = The file has { $count } regions: { $names }. Only the first was read.
intake-several-regions-mend = Choose the region when you upload the file: then its rows are the ones that are read.
intake-region-not-in-file = The region that was chosen is not in the file; it has { $names }. The first of them was read.
intake-region-not-in-file-mend = Choose another region or another file.
intake-other-regions = { $count ->
    [one] One entry of other regions was passed over.
   *[other] { $count } entries of other regions were passed over.
}
intake-other-regions-mend = Nothing needs doing.

## About the strategy
intake-field-empty = The field "{ $name }" is empty.
intake-field-empty-mend = Fill it in here or on the confirmation page.
intake-fields-absent = { $count ->
    [one] The file lacks a field that is needed: { $names }.
   *[other] The file lacks fields that are needed: { $names }.
}
intake-fields-absent-mend = Fill in what is needed on the confirmation page, or add the sheet "Strategy" of the template to the file.
intake-field-twice = The field "{ $name }" has a second, different value; the first was taken: "{ $kept }".
intake-field-twice-mend = Leave one of them.
intake-not-a-day = "{ $found }" in the field "{ $name }" is not a date.
intake-not-a-day-mend = Write day, month and year, for example 01.01.2021.
intake-not-a-year = "{ $found }" in the field "{ $name }" is not a year.
intake-not-a-year-mend = Write the year in four digits, for example 2027.
intake-backwards = "{ $name }" is before its beginning.
intake-backwards-mend = Check that beginning and end were not swapped.
intake-not-an-address = This is not a web address; it was not taken.
intake-not-an-address-mend = The address must begin with https:// or http:// and have no spaces.

## Spheres, numbers, links
intake-unknown-sphere = "{ $found }" is not one of the 17 spheres. The nearest is { $name }.
intake-unknown-sphere-mend = Choose a sphere from the list or write "none of the 17".
intake-sphere-not-of-17 = The wording "{ $label }" could not be assigned to any of the 17 spheres. The nearest by spelling is { $name }.
intake-sphere-not-of-17-mend = Choose the sphere in the column "One of the 17 spheres" or, if none fits, "none of the 17".
intake-number-twice = Row { $row } has the number "{ $number }" already. References to it lead to the first.
intake-number-twice-mend = Give each its own number.
intake-number-gap = { $count ->
    [one] The number { $numbers } is missing in between.
   *[other] The numbers { $numbers } are missing in between.
}
intake-number-gap-mend = Check that no row was lost. If the document has it so, leave it.
intake-no-such-priority = There is no priority with the number "{ $number }"; the link was not taken.
intake-no-such-priority-mend = Write a number from the column "No." of the sheet "Priorities"; several with commas between them.
intake-date-for-number = The date { $number } stands in place of priority numbers: the spreadsheet program made it of what you typed.
intake-date-for-number-mend = Set the format of the cell to text and type the numbers again, for example 1; 2.
intake-decimal-as-list = "{ $found }" was read as two numbers: spreadsheet programs make a fraction of "1,2".
intake-decimal-as-list-mend = If it is one number, give it to its priority in the column "No.". Semicolons are safer: 1; 2.
intake-basis-unclear = The basis of the link, "{ $found }", is unclear. It was written as "judged".
intake-basis-unclear-mend = Write "stated" or "judged": one for all links, or one for each.
intake-not-an-id = "{ $id }" is not an id. The entry will count as new.
intake-not-an-id-mend = Only what is in the register already has an id (such as 05-P01). Leave the cell empty for a new entry.
intake-id-of-other-region = { $id } belongs to another region. The entry will count as new.
intake-id-of-other-region-mend = Leave the cell empty or write an id of this region.
intake-id-twice = { $id } already stands in row { $row }. This entry will count as new.
intake-id-twice-mend = Each id can stand once: leave the cell empty for a new entry.

## Tables of observations
intake-no-such-column = There is no column "{ $found }". There are: { $columns }. The nearest in spelling is "{ $nearest }".
intake-no-such-column-mend = Name the column as the file does, or by its number (from 1) or letter.
intake-no-figures = No column holds figures. There are: { $columns }.
intake-no-figures-mend = Name the column of values, or check that the right row was taken for the headers.
intake-column-of-words = The column "{ $found }" holds mostly words and was not read.
intake-column-of-words-mend = If it should hold figures, mend them; otherwise do nothing.
intake-explaining-row = The row below the headers holds units or column numbers; it was not taken for data.
intake-explaining-row-mend = Check that it is indeed no row of data.
intake-no-figure = "{ $value }" is neither a number nor a sign that stands for one. The row was left out.
intake-no-figure-mend = Write a number or a sign: "c" for confidential, "…" for no data, "–" for nothing of the kind, "x" for meaningless.
intake-figure-percent = "{ $value }" is a percentage and not an amount. The row was left out.
intake-figure-percent-mend = Write the amount itself. If the whole column is in per cent, remove the per cent signs.
intake-figure-infinite = "{ $value }" is no finite number. The row was left out.
intake-figure-infinite-mend = Write a number or, if there is none, "…".
intake-figure-ambiguous = "{ $value }" can be read in two ways: the comma or point separates either decimals or thousands, and the rest of the column does not tell. The row was left out.
intake-figure-ambiguous-mend = Say which is the decimal mark of the file (point or comma), or remove what separates thousands.
intake-figure-other-mark = "{ $value }" is not written with the decimal mark that was given for the file. The row was left out.
intake-figure-other-mark-mend = Mend the number or give the other decimal mark.
intake-row-without-name = There is nothing where a name or code belongs (column "{ $column }"). The row was left out.
intake-row-without-name-mend = Fill in the cell or remove the row.
intake-row-too-short = The row ends before the column "{ $column }". It was left out.
intake-row-too-short-mend = Check the separators in this row; if there is no value, put "…".
intake-figure-negative = The figure is negative. It was taken as it is.
intake-figure-negative-mend = Check whether the measure can be negative.
intake-figure-footnote = The mark of a footnote stands beside the value "{ $value }". The value was taken without it.
intake-figure-footnote-mend = Read the footnote: it may change what the figure means.
intake-row-of-words = The row has words but no figures; it was not taken for data.
intake-row-of-words-mend = If it is a heading or a note, do nothing. If it is data, add the figures or "…".
intake-more-alike = { $count ->
    [one] { $count } more remark like this is not shown here.
   *[other] { $count } more remarks like this are not shown here.
}
intake-more-alike-mend = Mend what is shown and read the file again.
intake-too-many-cells = The table is too large: { $cells } cells, and { $limit } are allowed.
intake-too-many-cells-mend = Check that the column taken for regions or activities is not one with another value in each row.
intake-unknown-table = The file does not look like a table: its format was not recognised.
intake-unknown-table-mend = Give CSV, XLSX or Parquet.
intake-unreadable = The file could not be read: { $error }.
intake-unreadable-mend = Check that the file exists and that you may read it.
intake-endless-quote = A quotation mark is opened in this row and never closed.
intake-endless-quote-mend = Close or remove the quotation mark (") at the beginning of a cell.
intake-no-such-sheet = There is no sheet "{ $found }". There are: { $sheets }.
intake-no-such-sheet-mend = Name the sheet as the file does.
intake-damaged-parquet = The Parquet file is damaged: { $error }.
intake-damaged-parquet-mend = Save the file again in the program that it comes from.
intake-parquet-nested = The column "{ $column }" holds lists or records; those are not read.
intake-parquet-nested-mend = Save the table with one value per row in each column.
intake-parquet-packing = The column "{ $column }" is compressed with { $kind }, which is not read.
intake-parquet-packing-mend = Save the file with Snappy, Gzip or Zstandard, or without compression.
intake-parquet-kind = The column "{ $column }" is of the type { $kind }, which is not read.
intake-parquet-kind-mend = Save the column as text or numbers.
intake-two-decimal-marks = Both point and comma separate decimals in one column. Each number was read as it is written.
intake-two-decimal-marks-mend = Check that the column was not put together from two sources; better write all alike.
intake-decimal-supposed = Numbers such as 1.234 were read as decimals: nothing in the column says that the point separates thousands.
intake-decimal-supposed-mend = If it does, say that the decimal mark is a comma.
intake-no-rows = The table has no row with data.
intake-no-rows-mend = Check that the right columns and the right sheet were chosen.
intake-reference-unclear = The headers do not tell what the figures stand for: { $columns }.
intake-reference-unclear-mend = Name the columns "activity, value", "region, value" or "region, activity, value".
intake-name-twice = "{ $name }" stands twice in the table.
intake-name-twice-mend = Keep one row: here each name has one number.

## JSON
intake-broken-json = The JSON ends too early or has an error at this place (row and character).
intake-broken-json-mend = Check brackets, commas and quotation marks; the format is described on the page of the template.
intake-json-not-object = A JSON file must hold an object in braces.
intake-json-not-object-mend = Begin with {"{"} and the fields region, title, spheres, priorities, tasks; the format is described on the page of the template.
intake-json-not-text = A text or a number must stand here.
intake-json-not-text-mend = Replace the value by a string in quotation marks.
intake-json-not-list = A list in square brackets must stand here.
intake-json-not-list-mend = Give the entries as a list, even if there is only one.
intake-json-unknown = The field "{ $key }" is unknown and was not read. The nearest by spelling is "{ $expected }".
intake-json-unknown-mend = If it is needed, compare its name with the description of the format.

## Template: the sheet "How to fill in"
intake-guide-title = Strategy of a region: template for the register
intake-guide-intro = Enter what the strategy itself says: its spheres, priorities and tasks of smart specialisation, word for word. This sheet only explains; it is not read.
intake-guide-step-1 = 1. In the sheet "Strategy" fill in the second column. Fields with an asterisk (*) are required.
intake-guide-step-2 = 2. In the sheet "Spheres" enter each sphere in its own row and choose beside it which of the 17 it is.
intake-guide-step-3 = 3. In the sheet "Priorities" enter each priority in its own row, in the words of the document.
intake-guide-step-4 = 4. The same in the sheet "Tasks". If it is known which priorities a task serves, write their numbers.
intake-guide-step-5 = 5. Save the file and upload it on the page "Enter a strategy". Before anything is recorded you will see all that was read, with remarks on each cell.
intake-guide-step-6 = Paste the text of the document straight into the cells: spaces, hyphenation and look-alike Latin letters are mended, and each change of a word is told.
intake-guide-other-formats = The same headings can be used in a CSV (one table with the columns "Kind" and "Text") and in DOCX tables.
intake-guide-cell = Cell
intake-guide-meaning = What to write
intake-guide-example = Example
intake-choose-day = Write a date: day, month, year. For example, 01.01.2021.
intake-choose-year = Write the year in four digits, from 1990 to 2100.
intake-keep-short = The text is too long. Divide it into separate rows.

intake-field-region = Choose from the list.
intake-example-region = Vinnytsia Oblast
intake-field-title = Full title of the strategy.
intake-example-title = Development strategy of Vinnytsia Oblast to 2027
intake-field-document-title = Title of the document that the texts are taken from, as one would cite it.
intake-example-document-title = Decision of the oblast council (date, number) approving the Strategy, annex 1
intake-field-publisher = Who issued the document. May stay empty.
intake-example-publisher = Vinnytsia Oblast Council
intake-field-url = Where the document can be read. May stay empty.
intake-example-url = https://example.org/strategy.pdf
intake-field-act = The act under whose rules the strategy was made.
intake-example-act = Resolution of the Cabinet of Ministers of Ukraine no. 932 of 11 November 2015
intake-field-act-from = First day on which that act was in force.
intake-example-act-from = 27.11.2015
intake-field-act-to = Last day in force. Leave empty while the act holds.
intake-example-act-to = (empty)
intake-field-period-from = First year that the strategy plans for.
intake-example-period-from = 2021
intake-field-period-to = Last year.
intake-example-period-to = 2027
intake-field-effective-from = The day from which this version of the strategy holds.
intake-example-effective-from = 01.01.2021
intake-field-reason = Why you enter it: first registration or amendment, and by which decision.
intake-example-reason = First registration of the approved strategy
intake-field-note = What the document itself remarks about the whole strategy. May stay empty.
intake-example-note = (empty)

intake-column-label = Name of the sphere in the words of the document.
intake-column-label-example = Medical tourism
intake-column-sphere = Choose from the list. If none fits, "none of the 17". An empty cell is filled by the name where the name is known.
intake-column-sphere-example = S13 (choose from the list)
intake-column-number = The number that the document gives. Leave empty if it gives none: they will be counted 1, 2, 3…
intake-column-number-example = 1
intake-column-priority = The priority word for word, punctuation included.
intake-column-priority-example = development of health and medical tourism;
intake-column-task = The task word for word, punctuation included.
intake-column-task-example = forming a good image of the region as a centre of high-quality health services.
intake-column-serves = Numbers of priorities (column "No."), several with commas between them. Leave empty if unknown.
intake-column-serves-example = 1, 2
intake-column-basis = How the link is known: "stated" – the strategy says so, "judged" – you think so. Empty means "judged".
intake-column-basis-example = stated
intake-column-place = Page, section or table of the document.
intake-column-place-example = p. 112, table 14
intake-column-remark = Your remark on the transcribed text. May stay empty.
intake-column-remark-example = the document prints the word twice
intake-column-id = Do not fill in. It holds the id of what is in the register already; if you move rows, move it along with the text.
intake-column-id-example = 05-P01

## Template of a table of observations
observations-template-title = Table of observations: template
observations-template-data = Data
observations-template-about = About
observations-column-region = Region: its name or its ISO 3166-2 code (UA-05). Name the row of the whole country the same everywhere, for example UA, and say so in the description (totals.region).
observations-column-activity = Kind of activity by KVED code (A, 10, 10.51), a range of sections (B-E) or the code of an indicator. The row of all activities is, for example, TOTAL (totals.activity).
observations-column-time = Period, for example 2023. With one period only, leave it empty.
observations-column-value = A figure. There is none: “–”; no figure: “…”; confidential: “к”. An empty cell means that there is no figure, which is not zero.
observations-about-field = Field
observations-about-value = Value
observations-about-meaning = What to write
observations-in-ukrainian = In Ukrainian.
observations-in-english = In English.
observations-field-title = Title of the table.
observations-field-concept = What is counted: who or what, by which definition.
observations-field-unit-name = Unit of measure as it is shown, for example “thousand persons”.
observations-field-unit-scale = How many plain units one of it is: 1000 for thousand persons. Empty means 1.
observations-field-axis = activity: kinds of activity, parts of one whole; indicator: indicators that do not add up.
observations-field-kind = Where the figures are from: official, a file of the statistical body; transcribed, copied; proxy, of something else; synthetic, made up.
observations-field-source-title = Title of the table in its source.
observations-field-source-publisher = Who published it.
observations-field-source-url = Address of the page, beginning with https://.
observations-field-licence = Terms of use or name of the licence.
observations-field-vintage-period = Period that the figures are of.
observations-field-vintage-retrieved = Day on which the source was read: 2024-01-31.
observations-field-completeness = What the table lacks: which regions, activities, years.
observations-field-notes = Cautions for those who calculate with it.
observations-field-expected-regions = How many regions a whole table has.
observations-field-expected-activities = How many activities or indicators a whole table has.
observations-field-totals-region = Name of the row of the whole country.
observations-field-totals-activity = Name of all activities together.
observations-step-1 = Write one figure a row into the sheet “Data”. Do not change the names of the columns.
observations-step-2 = Fill in the second column of this sheet. Fields with a star (*) are needed.
observations-step-3 = The same description can be given as a TOML file with the same fields (--header), or as options of the command.
observations-step-4 = Check it: rozum import observations FILE.xlsx --dataset ID --time time. Nothing is recorded until you add --register.
observations-step-5 = No figure, a confidential figure and zero are three different things. Do not write one for another.
intake-row-wider = The row has { $count } cells, the header { $columns }.
intake-row-wider-mend = Write decimal numbers with a point or in quotes, or part the cells by semicolons.
