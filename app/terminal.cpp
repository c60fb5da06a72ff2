#include "terminal.h"

#include <QJsonDocument>

#include <cstdio>

namespace candour {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Terminal::line(const QString &text) const
{
    if (!m_json)
        write(stdout, text.toUtf8());
}

void Terminal::json(const QJsonValue &value) const
{
    if (!m_json)
        return;
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, document.toJson(QJsonDocument::Indented).trimmed());
}

void Terminal::note(const QString &text) const
{
    write(stderr, text.toUtf8());
}

int Terminal::fail(const Error &error) const
{
    const bool refused = error.kind == Error::Kind::Refused;
    if (m_json)
        json(QJsonObject {{u"error"_qs, error.message}, {u"missing"_qs, QJsonArray::fromStringList(error.missing)}});
    note(error.message);
    for (const QString &missing : error.missing)
        note(u"  - "_qs + missing);
    return refused ? Refused : Failed;
}

} // namespace candour
