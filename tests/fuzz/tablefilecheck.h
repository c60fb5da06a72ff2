#pragma once

#include "interchange/tablefile.h"

#include <QFile>

namespace candour::test {

/// Reads `bytes`, written to `path`, as a table. Empty when all went as promised (rows, or one sentence why
/// not), otherwise what did not.
inline QString checkTableFile(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        return QStringLiteral("cannot write %1").arg(path);
    file.close();

    const auto isSentence = [](const Error &error) { return error.message.size() > 10 && error.message.endsWith(u'.'); };
    auto table = TableFile::open(path);
    if (!table)
        return isSentence(table.error()) ? QString() : QStringLiteral("refused without a sentence");
    QStringList columns = table->shape().columns;
    if (columns.isEmpty() || columns.contains(QString()))
        return QStringLiteral("a column without a name");
    if (columns.removeDuplicates() > 0)
        return QStringLiteral("two columns of one name");
    if (const auto preview = table->preview(3); !preview && !isSentence(preview.error()))
        return QStringLiteral("preview failed without a sentence");

    qint64 line = 0;
    QString fault;
    const Status status = table->forEachRow([&](const TableRow &row) {
        if (row.line() <= line)
            fault = QStringLiteral("line numbers do not rise");
        line = row.line();
        for (int column = 0; column < row.fieldCount(); ++column) {
            if (!row.field(column).isValidUtf8())
                fault = QStringLiteral("a field is not UTF-8");
        }
        return fault.isEmpty();
    });
    if (!fault.isEmpty())
        return fault;
    if (!status)
        return isSentence(status.error()) ? QString() : QStringLiteral("failed without a sentence");
    return table->sha256().size() == 64 ? QString() : QStringLiteral("no digest");
}

} // namespace candour::test
