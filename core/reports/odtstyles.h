#pragma once

#include <QByteArray>
#include <QString>

namespace candour {

/// The named styles of a text document, for a language such as "en-GB": people change them once and the whole document follows.
[[nodiscard]] QByteArray odtStyles(const QString &language);

} // namespace candour
