#pragma once

#include <QString>

namespace candour {

/// Text that every format can carry: without control characters (tabs and line ends become spaces), halves of
/// surrogate pairs and non-characters, which pasted comments bring along and XML and PDF refuse.
[[nodiscard]] QString printable(const QString &text);

/// Text with what HTML and XML refuse taken out or escaped; safe between tags and between double quotes.
[[nodiscard]] QString markupText(const QString &text);

} // namespace candour
