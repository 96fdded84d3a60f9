# Alignment: priorities held against lists of policy. The method is described in docs/methods/alignment.md.

alignment-blank-item = No priority says anything of this item; { $count } looked at.
alignment-blank-region = { $region }: no priority says anything of the items of this list; { $count } looked at.
alignment-blank-priority = Priority { $item } says nothing of the items of this list.
