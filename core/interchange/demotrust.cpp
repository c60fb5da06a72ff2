#include "interchange/demotrust.h"

#include "base/financialyear.h"
#include "interchange/demoextract.h"
#include "interchange/importer.h"
#include "services/shared/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

static void loadDemoFiles()
{
    Q_INIT_RESOURCE(demo);
}

namespace candour {

namespace {

/// Writes the records of the demo file one after the other, through the services that people use.
class DemoLoader
{
public:
    explicit DemoLoader(Session &session) : m_session(session) { }

    Status addThemes();
    Status add(const QJsonObject &entry);

private:
    [[nodiscard]] QString valueOf(const QString &text) const;
    Status move(RecordData record, const QJsonArray &states, const QString &reason);

    Session &m_session;
    QHash<QString, QString> m_ids; ///< by the keys of the file
};

Status DemoLoader::addThemes()
{
    for (const ReferenceEntry &entry : m_session.reference().choices(u"theme"_qs)) {
        auto theme = m_session.records().blank(u"theme"_qs);
        if (!theme)
            return theme.error();
        theme->setValue(u"name", entry.label);
        theme->setValue(u"definition", entry.definition);
        const auto added = m_session.records().add(*theme);
        if (!added)
            return added.error();
        m_ids.insert(u"t_"_qs + entry.code, added->id.toString());
    }
    return {};
}

/// "@-30" is a day, "@fy" this financial year, "#key" another record; anything else stands for itself.
QString DemoLoader::valueOf(const QString &text) const
{
    if (text == u"@fy")
        return FinancialYear::ofDate(m_session.today()).label();
    if (text.startsWith(u'@'))
        return m_session.today().addDays(text.mid(1).toInt()).toString(Qt::ISODate);
    return text.startsWith(u'#') ? m_ids.value(text.mid(1)) : text;
}

Status DemoLoader::add(const QJsonObject &entry)
{
    QList<std::pair<QString, QString>> texts;
    const QJsonObject fields = entry.value(u"fields").toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        texts.append({field.key(), valueOf(field.value().toString())});
    const auto blank = m_session.records().blank(entry.value(u"type").toString());
    if (!blank)
        return blank.error();
    const auto filled = m_session.records().withTexts(*blank, texts);
    if (!filled)
        return filled.error();
    const auto added = m_session.records().add(*filled);
    if (!added)
        return added.error();
    m_ids.insert(entry.value(u"key").toString(), added->id.toString());
    return move(*added, entry.value(u"moves").toArray(), entry.value(u"reason").toString());
}

Status DemoLoader::move(RecordData record, const QJsonArray &states, const QString &reason)
{
    for (const QJsonValue &state : states) {
        const auto moved = m_session.workflow().move(record, state.toString(), {u"Executive lead"_qs, reason.isEmpty() ? u"Agreed at the weekly panel"_qs : reason});
        if (!moved)
            return moved.error();
        const auto now = m_session.reg().find(record.schema().type(), record.id);
        if (!now)
            return now.error();
        record = *now;
    }
    return {};
}

Status addRecords(Session &session)
{
    loadDemoFiles();
    QFile file(u":/candour/demo/northvale.json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::Failed, QCoreApplication::translate("DemoTrust", "The demo records are missing from the program."), {}};
    DemoLoader loader(session);
    if (const Status themes = loader.addThemes(); !themes)
        return themes;
    const QJsonArray records = QJsonDocument::fromJson(file.readAll()).object().value(u"records").toArray();
    for (const QJsonValue &record : records) {
        if (const Status added = loader.add(record.toObject()); !added)
            return added;
    }
    return {};
}

QStringList wardNames(const Session &session)
{
    Query query;
    query.type = u"organisation_unit"_qs;
    query.where = {{u"level"_qs, Condition::Operator::Equals, u"ward"_qs}};
    query.sortField = u"name"_qs;
    QStringList names;
    const auto wards = session.reg().all(query);
    for (const RecordData &ward : wards ? *wards : QList<RecordData>())
        names << ward.text(u"name");
    return names;
}

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return Error {Error::Kind::Failed, QCoreApplication::translate("DemoTrust", "The demo files could not be written: %1. Make room and try again.").arg(file.errorString()), {}};
}

/// Reads an invented file as a person would: what the file suggests, or the mapping handed in.
Status importFile(Session &session, const QString &kind, const QString &path, const std::optional<ImportMapping> &mapping)
{
    auto importer = Importer::open(path, kind, session.reg(), session.reference());
    if (!importer)
        return importer.error();
    const auto proposal = importer->propose();
    if (!proposal)
        return proposal.error();
    const auto outcome = importer->run(mapping.value_or(proposal->mapping));
    if (outcome)
        return {};
    Error error = outcome.error();
    error.message += u' ' + error.missing.join(u' ');
    return error;
}

} // namespace

Status fillWithDemoTrust(Session &session, const std::function<void(const QString &)> &tell)
{
    tell(QCoreApplication::translate("DemoTrust", "Writing the records of Northvale University Hospitals NHS Trust, which does not exist."));
    if (const Status added = addRecords(session); !added)
        return added;
    const QTemporaryDir folder;
    const DemoOptions options {2000, 2026, wardNames(session), session.today().addMonths(-18), session.today().addDays(-1), false};
    const QString incidents = folder.filePath(u"incident-extract.csv"_qs);
    const QString feedback = folder.filePath(u"friends-and-family.csv"_qs);
    if (const Status written = writeFile(incidents, demoIncidentExtract(options).csv); !written)
        return written;
    if (const Status written = writeFile(feedback, demoFeedback(options).csv); !written)
        return written;
    tell(QCoreApplication::translate("DemoTrust", "Importing 2,000 rows of incidents."));
    if (const Status imported = importFile(session, u"incidents"_qs, incidents, {}); !imported)
        return imported;
    tell(QCoreApplication::translate("DemoTrust", "Importing Friends and Family Test answers."));
    return importFile(session, u"feedback"_qs, feedback, demoFeedbackMapping());
}

} // namespace candour
