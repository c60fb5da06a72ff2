#include "ask/dialogask.h"
#include "forms/recordpanel.h"
#include "interchange/demotrust.h"
#include "look/theme.h"
#include "pages/recordcommands.h"
#include "pages/recordparts.h"
#include "records/catalogue.h"
#include "services/shared/session.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace candour;

namespace {

void savePicture(RecordPanel &panel, const QString &path, QSize size)
{
    panel.resize(size);
    QApplication::processEvents();
    QApplication::processEvents();
    if (!panel.grab().save(path))
        QTextStream(stderr) << "cannot write " << path << '\n';
}

void savePictures(Session &session, const QString &folder, const QString &name)
{
    QWidget window;
    DialogAsk ask(window);
    RecordPanel panel(session, ask, allRecordParts());
    panel.setCommands(allRecordCommands());
    panel.resize(1100, 860);
    panel.show();
    Query query;
    query.type = u"audit_project"_qs;
    query.search = u"thromboembolism"_qs;
    const auto projects = session.reg().all(query);
    if (!projects || projects->isEmpty())
        return;
    for (const RecordData &project : *projects) {
        panel.open(u"audit_project"_qs, project.id);
        for (const QString &part : {u"tool"_qs, u"cases"_qs, u"second"_qs, u"results"_qs}) {
            panel.showPart(part);
            savePicture(panel, u"%1/%2-%3-%4.png"_qs.arg(folder, name, part, project.text(u"reference")), {1100, 1300});
            savePicture(panel, u"%1/%2-%3-%4-narrow.png"_qs.arg(folder, name, part, project.text(u"reference")), {640, 1400});
        }
        // What one has to scroll to.
        if (auto *results = panel.findChild<QWidget *>(u"results"_qs))
            results->grab().save(u"%1/%2-whole-%3.png"_qs.arg(folder, name, project.text(u"reference")));
    }
    query = {u"audit_programme"_qs};
    const auto programmes = session.reg().all(query);
    if (programmes && !programmes->isEmpty()) {
        panel.open(u"audit_programme"_qs, programmes->first().id);
        for (const QString &part : {u"year"_qs, u"board"_qs}) {
            panel.showPart(part);
            savePicture(panel, u"%1/%2-%3.png"_qs.arg(folder, name, part), {1100, 1300});
            savePicture(panel, u"%1/%2-%3-narrow.png"_qs.arg(folder, name, part), {640, 1400});
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const QTemporaryDir place;
    const FixedClock clock(QDate(2026, 11, 23));
    const Catalogue catalogue = allRecordTypes();
    auto reg = createRegister(place.filePath(u"northvale.candour"_qs), {catalogue, clock, u"desk"_qs, {u"Tester"_qs, u"Clinical audit manager"_qs}});
    if (!reg)
        return 1;
    Session session(std::move(*reg));
    if (!fillWithDemoTrust(session, [](const QString &) { }))
        return 1;
    Theme theme({Theme::Scheme::Light, 100});
    savePictures(session, folder, u"light"_qs);
    theme.setChoice({Theme::Scheme::Dark, 100});
    savePictures(session, folder, u"dark"_qs);
    theme.setChoice({Theme::Scheme::Light, 200});
    savePictures(session, folder, u"large"_qs);
    return 0;
}
