# Alignment: priorities held against lists of policy. The method is described in docs/methods/alignment.md.

alignment-blank-item = No priority serves this item; { $count } looked at.
alignment-blank-region = { $region }: no priority serves an item of this list; { $count } looked at.
alignment-blank-priority = Priority { $item } serves no item of this list.
