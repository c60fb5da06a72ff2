#include "services/effective/auditsampling.h"

#include "measures/sampling/casesample.h"
#include "workflow/auditfacts.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace candour {

namespace {

double percentOr(const RecordData &plan, QStringView field, double otherwise)
{
    const QVariant value = plan.value(field);
    return value.isNull() ? otherwise : value.toDouble() / 100;
}

QStringList referencesOf(const QList<RecordData> &cases)
{
    QStringList references;
    for (const RecordData &one : cases)
        references << one.text(u"case_reference");
    return references;
}

bool isByStratum(const QString &method)
{
    return method == u"stratified" || method == u"stratified_fixed";
}

} // namespace

Result<QList<std::pair<QString, qint64>>> strataFromText(const QString &text)
{
    QList<std::pair<QString, qint64>> strata;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 size = part.section(u'=', -1).trimmed().toLongLong(&isNumber);
        const QString name = part.section(u'=', 0, -2).trimmed();
        if (!isNumber || name.isEmpty())
            return Error {Error::Kind::Invalid, QCoreApplication::translate("AuditSampling", "Strata are written Ward A=340; Ward B=220. “%1” is not.").arg(part.trimmed()), {}};
        strata.append({name, size});
    }
    return strata;
}

QString AuditSampling::seedOf(const RecordData &project)
{
    return project.text(u"reference") + u'|' + QString::number(qMax(1, project.value(u"cycle").toInt()));
}

Result<SampleSize> AuditSampling::sizeFor(const RecordData &plan) const
{
    if (isAbsent(plan.value(u"population_size")))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("AuditSampling", "The sample size cannot be computed: Cases in the population."), {}};
    const QString confidence = plan.text(u"confidence").isEmpty() ? u"c95"_qs : plan.text(u"confidence");
    const auto level = m_reference.entry(u"confidence_level"_qs, confidence);
    SampleSizeQuestion question;
    question.population = plan.value(u"population_size").toLongLong();
    question.margin = percentOr(plan, u"margin", 0.05);
    question.expected = percentOr(plan, u"expected", 0.5);
    question.z = level ? level->attributes.value(u"z").toDouble() : 1.96;
    return sampleSize(question);
}

std::optional<QString> AuditSampling::sizeProblem(const RecordData &plan) const
{
    const auto project = m_register.find(u"audit_project"_qs, idFromText(plan.text(u"project")));
    if (!project)
        return project.error().message;
    if (!isAbsent(project->value(u"results_frozen_on")))
        return QCoreApplication::translate("AuditSampling", "The results of %1 are frozen: its plan stays as it is.").arg(project->name());
    const auto size = sizeFor(plan);
    return size ? std::nullopt : std::optional<QString>(size.error().message);
}

Result<ChangeSet> AuditSampling::computePlan(const RecordData &plan)
{
    if (const auto problem = sizeProblem(plan))
        return refused(*problem);
    const auto project = m_register.find(u"audit_project"_qs, idFromText(plan.text(u"project")));
    const auto size = sizeFor(plan);
    if (!project || !size)
        return project ? size.error() : project.error();
    RecordData after = plan;
    const bool census = plan.text(u"sampling_method") == u"census";
    const qint64 cases = census ? plan.value(u"population_size").toLongLong() : size->cases;
    after.setValue(u"computed_size", cases);
    after.setValue(u"seed", seedOf(*project));
    if (isAbsent(plan.value(u"planned_size")))
        after.setValue(u"planned_size", cases);
    RecordData planned = *project;
    planned.setValue(u"sample_planned", after.value(u"planned_size"));
    ChangeSet step = edited({}, plan, after);
    append(step, edited({}, *project, planned));
    step.summary = QCoreApplication::translate("AuditSampling", "%1: compute the sample size").arg(project->name());
    return m_register.apply(step);
}

Result<QStringList> AuditSampling::drawnByStratum(const RecordData &plan, const QString &seed, const QList<RecordData> &cases) const
{
    QMap<QString, QStringList> byStratum;
    for (const RecordData &one : cases)
        byStratum[one.text(u"stratum")] << one.text(u"case_reference");
    QList<Stratum> strata;
    for (auto stratum = byStratum.begin(); stratum != byStratum.end(); ++stratum)
        strata.append({stratum.key(), stratum->size(), 0});
    const qint64 planned = plan.value(u"planned_size").toLongLong();
    const auto shares = proportionalStrata(strata, std::min<qint64>(planned, cases.size()));
    if (!shares)
        return shares.error();
    const qint64 each = strata.isEmpty() ? 0 : planned / strata.size();
    QStringList drawn;
    for (const Stratum &stratum : *shares) {
        const qint64 wanted = plan.text(u"sampling_method") == u"stratified_fixed" ? each : stratum.cases;
        const auto part = randomSample(byStratum.value(stratum.name), seed, wanted);
        if (!part)
            return part.error();
        drawn << *part;
    }
    return drawn;
}

Result<QStringList> AuditSampling::drawn(const RecordData &plan, const QString &seed, const QList<RecordData> &cases) const
{
    const QString method = plan.text(u"sampling_method");
    const qsizetype size = plan.value(u"planned_size").toLongLong();
    if (method == u"census")
        return referencesOf(cases);
    if (method == u"simple_random")
        return randomSample(referencesOf(cases), seed, size);
    if (method == u"consecutive")
        return consecutiveSample(referencesOf(cases), size);
    if (method == u"systematic")
        return systematicSample(referencesOf(cases), seed, size);
    if (isByStratum(method))
        return drawnByStratum(plan, seed, cases);
    return refused(QCoreApplication::translate("AuditSampling", "Quota and purposive samples are chosen by people, not drawn."));
}

Result<ChangeSet> AuditSampling::draw(const RecordData &plan)
{
    const auto project = m_register.find(u"audit_project"_qs, idFromText(plan.text(u"project")));
    if (!project)
        return project.error();
    if (isAbsent(plan.value(u"planned_size")))
        return refused(QCoreApplication::translate("AuditSampling", "How many cases are planned? Compute the sample size first."));
    QList<RecordData> cases = recordsOf(m_register, u"audit_case"_qs, project->id);
    cases.removeIf([](const RecordData &one) { return one.text(u"status") == u"excluded"; });
    if (plan.text(u"sampling_method") == u"consecutive")
        std::stable_sort(cases.begin(), cases.end(), [](const RecordData &a, const RecordData &b) { return a.date(u"care_on") < b.date(u"care_on"); });
    const QString seed = seedOf(*project);
    const auto order = drawn(plan, seed, cases);
    if (!order)
        return order.error();
    ChangeSet step;
    for (const RecordData &one : cases) {
        const qsizetype place = order->indexOf(one.text(u"case_reference"));
        RecordData after = one;
        after.setValue(u"in_sample", place >= 0);
        after.setValue(u"draw_position", place >= 0 ? QVariant(qlonglong(place + 1)) : QVariant());
        append(step, edited({}, one, after));
    }
    RecordData drawnPlan = plan;
    drawnPlan.setValue(u"seed", seed);
    drawnPlan.setValue(u"drawn_on", m_register.clock().today());
    append(step, edited({}, plan, drawnPlan));
    step.summary = QCoreApplication::translate("AuditSampling", "%1: draw the sample with the seed %2").arg(project->name(), seed);
    return m_register.apply(step);
}

} // namespace candour
