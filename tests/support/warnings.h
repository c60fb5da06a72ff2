#pragma once

#include <QRegularExpression>

namespace candour::test {

/// \brief Every warning but what the off-screen platform says of itself ("This plugin does not support raise()").
/// For QTest::failOnWarning in programs that show windows.
[[nodiscard]] inline QRegularExpression anyRealWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support )"));
}

} // namespace candour::test
