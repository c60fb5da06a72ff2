// The parts of records, for the pictures of every page.

#include "verbs/partshots.h"

#include "forms/recordpanel.h"
#include "pages/recordparts.h"
#include "services/shared/session.h"
#include "shell/mainwindow.h"
#include "shell/registerview.h"
#include "verbs/album.h"

#include <QAction>

namespace candour {

namespace {

/// A type of record with parts, and the records that make one of it rich.
struct Richness
{
    QString type;
    QString child;
    QString field;
};

const QList<Richness> &richest()
{
    static const QList<Richness> all {
        {u"incident"_qs, u"triage"_qs, u"incident"_qs},
        {u"triage"_qs, u"response_decision"_qs, u"triage"_qs},
        {u"response_decision"_qs, u"learning_response"_qs, u"decision"_qs},
        {u"learning_response"_qs, u"system_factor"_qs, u"learning_response"_qs},
        {u"candour_case"_qs, u"candour_step"_qs, u"candour_case"_qs},
        {u"engagement_case"_qs, u"engagement_contact"_qs, u"engagement_case"_qs},
        {u"psirp"_qs, u"psirp_priority"_qs, u"psirp"_qs},
        {u"theme"_qs, u"mortality_review"_qs, u"theme"_qs},
        {u"audit_project"_qs, u"audit_case"_qs, u"project"_qs},
        {u"audit_programme"_qs, {}, {}},
    };
    return all;
}

[[nodiscard]] std::optional<RecordId> firstOf(const Register &reg, const QString &type, const QList<Condition> &where = {})
{
    Query query;
    query.type = type;
    query.where = where;
    query.limit = 1;
    const auto page = reg.page(query);
    return page && !page->records.isEmpty() ? std::optional(page->records.first().id) : std::nullopt;
}

/// The record that most records of another type belong to; the first one where nothing belongs to any.
[[nodiscard]] std::optional<RecordId> fullest(const Register &reg, const Richness &kind)
{
    Query query;
    query.type = kind.child;
    query.where = {{kind.field, Condition::Operator::Present}};
    if (kind.child.isEmpty())
        return firstOf(reg, kind.type);
    const auto tally = reg.tally(kind.field, query);
    if (tally && !tally->isEmpty()) {
        if (const auto id = RecordId::fromString(tally->first().first.toString()))
            return *id;
    }
    return firstOf(reg, kind.type);
}

[[nodiscard]] RecordPanel *shownPanel(const MainWindow &window)
{
    RecordPanel *panel = nullptr;
    for (RecordPanel *each : window.findChildren<RecordPanel *>())
        panel = each->isVisible() ? each : panel;
    return panel;
}

void takePart(MainWindow &window, Album &album, RecordPanel &panel, const QString &key, const QString &name)
{
    panel.showPart(key);
    album.take(window, name);
    // With large text the record has the whole width already.
    const bool isNarrow = panel.width() < window.width() * 2 / 3;
    if (isNarrow) {
        window.command(u"fullWidth"_qs)->trigger();
        album.take(window, name + u"-full"_qs);
    }
    if (auto *whole = panel.findChild<QWidget *>(key))
        album.take(*whole, name + u"-whole"_qs);
    if (isNarrow)
        window.command(u"fullWidth"_qs)->trigger();
}

void takePartsOf(MainWindow &window, Album &album, const QString &type, const RecordId &id)
{
    window.view()->goTo(type, id);
    settle();
    RecordPanel *panel = shownPanel(window);
    if (!panel || !panel->record())
        return;
    for (const RecordPartDescription &part : allRecordParts()) {
        if (part.appliesTo(*panel->record()))
            takePart(window, album, *panel, part.key, u"part-"_qs + type + u'-' + part.key);
    }
    if (type == u"learning_response") {
        takePart(window, album, *panel, u"related"_qs, u"part-related"_qs);
        takePart(window, album, *panel, u"history"_qs, u"part-history"_qs);
    }
    panel->showPart(u"form"_qs);
}

} // namespace

void takeRecordParts(MainWindow &window, Album &album)
{
    const Register &reg = window.session()->reg();
    for (const Richness &kind : richest()) {
        if (const auto record = fullest(reg, kind))
            takePartsOf(window, album, kind.type, *record);
    }
    // A proposal has a part of its own, which goes once it is registered.
    if (const auto proposal = firstOf(reg, u"audit_project"_qs, {{u"state"_qs, Condition::Operator::Equals, u"proposed"_qs}}))
        takePartsOf(window, album, u"audit_project"_qs, *proposal);
    window.view()->goToSection(u"safety.actions"_qs);
    window.command(u"newRecord"_qs)->trigger();
    album.take(window, u"new-record"_qs);
}

} // namespace candour
