#include "interchange/workbook/cellnumber.h"

#include <QDate>
#include <QString>

#include <cmath>

namespace candour {

namespace {

/// The first section of a format without what is only for the eye: quoted and escaped signs, colours, fill, padding.
/// `elapsed` tells of [h], [mm] or [ss], which count on beyond a day.
QString bareCode(QStringView code, bool &elapsed)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar sign = code[i];
        if (sign == u';')
            break;
        if (sign == u'"') {
            while (++i < code.size() && code[i] != u'"') { }
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++i;
        } else if (sign == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toString().toLower();
            if (!inside.isEmpty() && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() || inside.count(u's') == inside.size())) {
                elapsed = true;
                bare += inside;
            }
            i = end < 0 ? code.size() : end;
        } else {
            bare += sign.toLower();
        }
    }
    return bare;
}

CellFormat dateFormat(QString code, bool elapsed)
{
    code.remove(u"am/pm"_qs).remove(u"a/p"_qs);
    const bool hasTime = code.contains(u'h') || code.contains(u's');
    const bool hasDay = code.contains(u'd') || code.contains(u'y') || (code.contains(u'm') && !hasTime);
    CellFormat format;
    format.withSeconds = code.contains(u's');
    if (elapsed)
        format.kind = CellFormat::Kind::Elapsed;
    else if (hasTime)
        format.kind = hasDay ? CellFormat::Kind::DateTime : CellFormat::Kind::Time;
    else
        format.kind = CellFormat::Kind::Date;
    return format;
}

CellFormat decimalFormat(const QString &code)
{
    CellFormat format;
    if (code.contains(u'%'))
        format.kind = CellFormat::Kind::Percent;
    else
        format.kind = CellFormat::Kind::Decimal;
    const qsizetype point = code.indexOf(u'.');
    format.wholeDigits = int(code.left(point < 0 ? code.size() : point).count(u'0'));
    if (point >= 0) {
        const QString after = code.mid(point + 1);
        format.optionalDecimals = int(after.count(u'#'));
        format.decimals = int(after.count(u'0')) + format.optionalDecimals;
    }
    return format;
}

QByteArray general(double value)
{
    return QByteArray::number(value, 'g', 15);
}

QByteArray decimal(double value, const CellFormat &format)
{
    // Excel rounds the fifteen digits that it shows, so that 0.285 gives 0.29 although its binary form is a little less.
    const double scale = std::pow(10.0, format.decimals);
    const double scaled = std::round(general(std::abs(value) * scale).toDouble());
    if (!std::isfinite(scaled) || scaled >= 1e15)
        return general(value);
    QByteArray text = QByteArray::number(scaled / scale, 'f', format.decimals);
    for (int i = 0; i < format.optionalDecimals && text.endsWith('0'); ++i)
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    const qsizetype point = text.indexOf('.');
    const qsizetype whole = point < 0 ? text.size() : point;
    text.prepend(QByteArray(std::max<qsizetype>(0, format.wholeDigits - whole), '0'));
    return value < 0 && scaled > 0 ? '-' + text : text;
}

QByteArray twoDigits(qint64 number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

QByteArray timeText(qint64 seconds, bool withSeconds)
{
    const QByteArray text = twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60);
    return withSeconds || seconds % 60 != 0 ? text + ':' + twoDigits(seconds % 60) : text;
}

QByteArray dayText(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
    if (day == 60)
        return "1900-02-29";
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate).toLatin1();
}

} // namespace

CellFormat CellFormat::fromCode(QStringView code)
{
    bool elapsed = false;
    const QString bare = bareCode(code, elapsed);
    // Fractions and powers of ten are shown in full.
    if (bare.isEmpty() || bare.contains(u"general") || bare.contains(u'@') || bare.contains(u'?') || bare.contains(u"e+") || bare.contains(u"e-"))
        return {};
    for (const QChar sign : bare) {
        if (QStringView(u"dmyhs").contains(sign))
            return dateFormat(bare, elapsed);
    }
    return bare.contains(u'0') || bare.contains(u'#') ? decimalFormat(bare) : CellFormat();
}

CellFormat CellFormat::builtIn(int id)
{
    switch (id) {
    case 1: case 3: case 37: case 38: return fromCode(u"0");
    case 2: case 4: case 39: case 40: return fromCode(u"0.00");
    case 9: return fromCode(u"0%");
    case 10: return fromCode(u"0.00%");
    case 14: case 15: case 16: case 17: return fromCode(u"dd/mm/yyyy");
    case 18: case 20: return fromCode(u"hh:mm");
    case 19: case 21: return fromCode(u"hh:mm:ss");
    case 22: return fromCode(u"dd/mm/yyyy hh:mm");
    case 45: case 46: case 47: return fromCode(u"[h]:mm:ss");
    default: return id >= 27 && id <= 36 ? fromCode(u"yyyy/mm/dd") : CellFormat();
    }
}

QByteArray cellNumber(double value, const CellFormat &format, bool from1904)
{
    using Kind = CellFormat::Kind;
    const bool isDate = format.kind == Kind::Date || format.kind == Kind::DateTime || format.kind == Kind::Time || format.kind == Kind::Elapsed;
    if (!std::isfinite(value) || (isDate && (value < 0 || value > 2958466)))
        return general(value);
    if (format.kind == Kind::Decimal)
        return decimal(value, format);
    if (format.kind == Kind::Percent)
        return decimal(value * 100, format) + '%';
    if (!isDate)
        return general(value);
    // A time is a share of a day: to the second, which no rounding error of it reaches.
    const qint64 seconds = qRound64(value * 86400);
    if (format.kind == Kind::Elapsed)
        return timeText(seconds, format.withSeconds);
    if (format.kind == Kind::Time)
        return timeText(seconds % 86400, format.withSeconds);
    if (format.kind == Kind::Date)
        return dayText(qint64(value), from1904);
    return dayText(seconds / 86400, from1904) + ' ' + timeText(seconds % 86400, format.withSeconds);
}

} // namespace candour
