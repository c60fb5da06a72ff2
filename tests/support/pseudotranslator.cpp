#include "support/pseudotranslator.h"

#include <QRegularExpression>

#include <algorithm>

namespace candour::test {

namespace {

constexpr QStringView plain = u"ACDEGHIJLNORSTUYacdeghijlnorstuy";
constexpr QStringView accented = u"ÅÇÐÉĜĤÎĴĻÑÖŔŠŢÛÝåçðéĝĥîĵļñöŕšţûý";

QString withAccents(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const qsizetype at = plain.indexOf(letter);
        if (at >= 0)
            letter = accented.at(at);
    }
    return result;
}

/// Words of the usual length, so that a text that wraps still does.
QString padding(qsizetype length)
{
    QString dots;
    for (qsizetype left = std::max<qsizetype>(1, length * 2 / 5); left > 0; left -= 5)
        dots += u' ' + QString(std::min<qsizetype>(left, 5), u'·');
    return dots;
}

} // namespace

QString pseudo(const QString &source)
{
    static const QRegularExpression kept(u"%L?(?:\\d+|n)|&[A-Za-z]+;|&[A-Za-z]|<[^>]+>|\\(\\*[^)]*\\)|\\*\\.\\w+"_qs);
    QString result;
    qsizetype from = 0;
    for (auto each = kept.globalMatch(source); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        result += withAccents(source.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += withAccents(source.mid(from));
    return u'[' + result + padding(source.size()) + u']';
}

QString withoutPseudo(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'[')
            ++depth;
        if (depth == 0)
            left += letter;
        if (letter == u']' && depth > 0)
            --depth;
    }
    return left;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    static const QRegularExpression shortcut(u"^(?:(?:Ctrl|Alt|Shift|Meta)\\+.+|F\\d+)$"_qs);
    const QString text = QString::fromUtf8(source);
    // The names of keys belong to Qt, which reads shortcuts with them.
    if (text.isEmpty() || qstrcmp(context, "QShortcut") == 0)
        return {};
    return shortcut.match(text).hasMatch() ? text : pseudo(text);
}

} // namespace candour::test
