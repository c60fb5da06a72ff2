#pragma once

#include <QString>
#include <QStringList>

namespace candour {

struct Table;

/// Lines of at most `width` characters, broken at spaces; a longer word stays whole. Empty text gives one empty line.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

/// The table's header, a rule and its rows in columns of characters, cells wrapped so that it fits `width` where
/// its longest words allow. Without caption and notes.
[[nodiscard]] QStringList textTable(const Table &table, int width);

} // namespace candour
