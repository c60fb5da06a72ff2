#include "services/effective/auditcounting.h"

#include "base/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace candour {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("AuditCounting", source);
}

QString tenthsText(int tenths)
{
    const QString whole = QString::number(tenths / 10);
    return (tenths % 10 == 0 ? whole : whole + u'.' + QString::number(tenths % 10)) + u'%';
}

} // namespace

void AnswerTally::add(const Answer &answer)
{
    const bool rejected = answer.value == Answer::Value::Exception && answer.validation == Answer::Validation::Rejected;
    yes += answer.value == Answer::Value::Yes;
    no += answer.value == Answer::Value::No || rejected;
    notApplicable += answer.value == Answer::Value::NotApplicable;
    blank += answer.value == Answer::Value::Blank;
    if (answer.value == Answer::Value::Exception && !rejected) {
        ++exceptions;
        unvalidated += answer.validation == Answer::Validation::None;
    }
}

AuditTarget AuditTarget::of(std::optional<double> percent, const QString &direction)
{
    return {int(std::lround(percent.value_or(100) * 10)), direction == u"lower"};
}

std::optional<bool> AuditTarget::isMet(int numerator, int denominator) const
{
    if (denominator == 0)
        return std::nullopt;
    const qint64 share = qint64(1000) * numerator;
    const qint64 wanted = qint64(tenths) * denominator;
    return lowerIsBetter ? share <= wanted : share >= wanted;
}

bool AuditTarget::isMissedByMoreThan(int points, int numerator, int denominator) const
{
    const qint64 gap = qint64(tenths) * denominator - qint64(1000) * numerator;
    return (lowerIsBetter ? -gap : gap) > qint64(points) * 10 * denominator;
}

QString AuditTarget::text() const
{
    return (lowerIsBetter ? words(QT_TRANSLATE_NOOP("AuditCounting", "at most %1")) : words(QT_TRANSLATE_NOOP("AuditCounting", "at least %1"))).arg(tenthsText(tenths));
}

QString shareText(int numerator, int denominator, const AuditTarget &target)
{
    const QString text = percentText(numerator, denominator);
    const bool reads = denominator > 0 && roundHalfUp(qint64(1000) * numerator, denominator) == target.tenths;
    return reads && !target.isMet(numerator, denominator).value_or(true) ? percentText(numerator, denominator, 2) : text;
}

QString readingOf(const std::optional<Interval> &interval, const AuditTarget &target)
{
    if (!interval)
        return {};
    const double wanted = target.tenths / 1000.0;
    if (interval->lower >= wanted)
        return words(QT_TRANSLATE_NOOP("AuditCounting", "reliably above target"));
    if (interval->upper < wanted)
        return words(QT_TRANSLATE_NOOP("AuditCounting", "reliably below target"));
    return words(QT_TRANSLATE_NOOP("AuditCounting", "cannot tell, n too small"));
}

} // namespace candour
