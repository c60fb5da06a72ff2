#pragma once

#include "windowfixture.h"

#include "forms/recordpanel.h"
#include "forms/recordpart.h"
#include "pages/importwizard/importwizard.h"
#include "shell/sectionpage.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace candour::test {

/// \brief Every page of the window, by name: "start", "import", "import:STEP" for its later steps, "palette", "keys", "report",
/// each section, "record:SECTION" for a saved record beside its list, and "record:SECTION:PART" for one of its parts. The one
/// place to add a page to.
[[nodiscard]] inline QStringList allPages()
{
    QStringList pages {QStringLiteral("start"), QStringLiteral("import"), QStringLiteral("import:preview"), QStringLiteral("import:columns"),
        QStringLiteral("import:check"), QStringLiteral("import:done"), QStringLiteral("palette"), QStringLiteral("keys"),
        QStringLiteral("report"), QStringLiteral("record:overview.actions"), QStringLiteral("record:overview.themes"),
        QStringLiteral("record:overview.meetings"), QStringLiteral("record:safety.responses"), QStringLiteral("record:safety.responses:findingsAndActions"),
        QStringLiteral("record:safety.responses:draft"), QStringLiteral("record:safety.responses:qualityReview"), QStringLiteral("record:audit.projects")};
    for (const SectionDescription &section : allSections())
        pages << section.key;
    return pages;
}

/// Rows for a test that looks at every page.
inline void addPageRows()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : allPages())
        QTest::newRow(qPrintable(page)) << page;
}

/// A few records, so that lists, clocks and links have something to show. All words begin with "Zz", by which tests know data.
inline void addRecords(WindowFixture &fixture)
{
    fixture.add(QStringLiteral("theme"), {{QStringLiteral("name"), QStringLiteral("Zzfalls")}});
    fixture.add(QStringLiteral("action"), {{QStringLiteral("title"), QStringLiteral("Zzlabel")}, {QStringLiteral("due_on"), QStringLiteral("2026-10-01")}});
    fixture.add(QStringLiteral("committee"), {{QStringLiteral("name"), QStringLiteral("Zzboard")}});
    fixture.add(QStringLiteral("meeting"), {{QStringLiteral("committee"), QStringLiteral("Zzboard")}, {QStringLiteral("held_on"), QStringLiteral("2026-12-01")}});
    const QString response = fixture.add(QStringLiteral("learning_response"), {{QStringLiteral("title"), QStringLiteral("Zzfall")}, {QStringLiteral("response_type"), QStringLiteral("psii")}}).id.toString();
    const RecordData finding = fixture.add(QStringLiteral("finding"), {{QStringLiteral("learning_response"), response}, {QStringLiteral("text"), QStringLiteral("Zzfinding")}});
    const RecordData area = fixture.add(QStringLiteral("area_for_improvement"), {{QStringLiteral("learning_response"), response}, {QStringLiteral("text"), QStringLiteral("Zzarea")}, {QStringLiteral("findings"), finding.id.toString()}});
    fixture.add(QStringLiteral("action"), {{QStringLiteral("learning_response"), response}, {QStringLiteral("title"), QStringLiteral("Zzaction")}, {QStringLiteral("areas"), area.id.toString()}});
    const RecordData share = fixture.add(QStringLiteral("draft_share"), {{QStringLiteral("learning_response"), response}, {QStringLiteral("who"), QStringLiteral("Zzreader")}, {QStringLiteral("audience"), QStringLiteral("family")},
                                                                            {QStringLiteral("shared_on"), QStringLiteral("2026-11-02")}, {QStringLiteral("comments_due_on"), QStringLiteral("2026-11-16")}});
    fixture.add(QStringLiteral("draft_comment"), {{QStringLiteral("draft_share"), share.id.toString()}, {QStringLiteral("comment"), QStringLiteral("Zzcomment")}});
    fixture.add(QStringLiteral("quality_review"), {{QStringLiteral("learning_response"), response}, {QStringLiteral("item"), QStringLiteral("no_blame")}, {QStringLiteral("met"), QStringLiteral("not_met")}, {QStringLiteral("reviewed_by"), QStringLiteral("Zzreviewer")}});
    fixture.add(QStringLiteral("audit_project"), {{QStringLiteral("title"), QStringLiteral("Zzsepsis")}, {QStringLiteral("project_type"), QStringLiteral("clinical_audit")}});
}

/// The first record of the section, opened beside its list.
/// \param part one of its parts; the form where it is empty
inline void showFirstRecord(MainWindow &window, const QString &section, const QString &part)
{
    window.view()->goToSection(section);
    Query query;
    query.type = window.view()->currentList()->section().list.type;
    const auto found = window.session()->reg().all(query);
    if (!found || found->isEmpty())
        qFatal("%s has no record to show", qPrintable(section));
    window.view()->currentList()->open(query.type, found->first().id);
    for (RecordPanel *panel : window.findChildren<RecordPanel *>()) {
        if (panel->isVisible() && !part.isEmpty())
            panel->showPart(part);
    }
    const auto *shown = window.findChild<RecordPart *>(part);
    if (!part.isEmpty() && !(shown && shown->isVisible()))
        qFatal("%s has no part %s", qPrintable(section), qPrintable(part));
}

inline void showSection(MainWindow &window, const QString &key)
{
    window.view()->goToSection(key);
    const SectionPage *list = window.view()->currentList();
    const Schema *schema = list ? window.session()->reg().catalogue().find(list->section().list.type) : nullptr;
    if (schema && schema->isAddedByHand())
        window.command(QStringLiteral("newRecord"))->trigger();
}

/// Goes on to a step and waits until the file was looked at.
inline void goOn(MainWindow &window, ImportWizard::Step step)
{
    ImportWizard &wizard = *window.wizard();
    wizard.findChild<QPushButton *>(QStringLiteral("next"))->click();
    if (!QTest::qWaitFor([&] { return wizard.step() == step && !wizard.isBusy(); }, 10000))
        qFatal("the import does not come to step %d", int(step));
}

/// A later step of an import of a file whose words all begin with Zz: nothing is recognised, and one code is not known.
inline void showImportStep(MainWindow &window, const QString &step)
{
    QFile file(QFileInfo(window.session()->reg().path()).absolutePath() + QStringLiteral("/Zzfile.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write("Zzid,Zzdate,Zzward,Zzrating,Zzcomment\n"
                                                       "Zzone,02/11/2026,Zzash,Zzgood,Zzkind\nZztwo,31/02/2026,Zzelm,Zzbad,Zzlate\n") < 0)
        qFatal("the file cannot be written");
    file.close();
    window.startImport();
    window.wizard()->findChild<QLineEdit *>(QStringLiteral("path"))->setText(file.fileName());
    goOn(window, ImportWizard::Preview);
    if (step == QStringLiteral("preview"))
        return;
    goOn(window, ImportWizard::Mapping);
    if (step == QStringLiteral("columns"))
        return;
    const QList<std::pair<QString, QString>> fields {{QStringLiteral("Zzdate"), QStringLiteral("feedback_on")},
        {QStringLiteral("Zzrating"), QStringLiteral("fft_score")}, {QStringLiteral("Zzcomment"), QStringLiteral("comment")}};
    for (const auto &[column, field] : fields) {
        auto *choice = window.wizard()->findChild<QComboBox *>(QStringLiteral("column:") + column);
        choice->setCurrentIndex(choice->findData(field));
    }
    goOn(window, ImportWizard::Check);
    if (step != QStringLiteral("done"))
        return;
    // What the codes mean is asked once they have been met.
    for (auto *action : window.wizard()->findChildren<QPushButton *>(QStringLiteral("messageAction"))) {
        if (action->isVisible())
            action->click();
    }
    for (auto *meaning : window.wizard()->findChildren<QComboBox *>(QRegularExpression(QStringLiteral("^code:"))))
        meaning->setCurrentIndex(meaning->findData(QStringLiteral("good")));
    goOn(window, ImportWizard::Check);
    goOn(window, ImportWizard::Done);
}

/// Brings up a page; lists come with a new record beside them where people may add one.
inline void showPage(MainWindow &window, const QString &page)
{
    if (page == QStringLiteral("start"))
        window.closeRegister();
    else if (page == QStringLiteral("import"))
        window.startImport();
    else if (page.startsWith(QStringLiteral("import:")))
        showImportStep(window, page.section(QLatin1Char(':'), 1));
    else if (page == QStringLiteral("palette"))
        window.openPalette();
    else if (page == QStringLiteral("keys"))
        window.command(page)->trigger();
    else if (page == QStringLiteral("report"))
        window.command(QStringLiteral("report.committee"))->trigger();
    else if (page.startsWith(QStringLiteral("record:")))
        showFirstRecord(window, page.section(QLatin1Char(':'), 1, 1), page.section(QLatin1Char(':'), 2));
    else
        showSection(window, page);
    // Clocks and counts come a moment later.
    QTest::qWait(150);
    // The screen of the off-screen platform is 800 wide, of which Qt gives a new dialog two thirds: less than people have.
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (dialog->isVisible() && qobject_cast<QDialog *>(dialog))
            dialog->resize(dialog->sizeHint().expandedTo(dialog->size()));
    }
    QTest::qWait(20);
}

/// Where a widget stands, for a message: its class and name, after those that hold it.
[[nodiscard]] inline QString placeOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 3; each = each->parentWidget())
        path.prepend(QString::fromLatin1(each->metaObject()->className()) + QLatin1Char('#') + each->objectName());
    return path.join(QStringLiteral(" > "));
}

/// Writes every finding of a page, which a failure alone would cut short, and gives the words of that failure.
[[nodiscard]] inline const char *told(const QString &page, QStringList findings)
{
    findings.removeDuplicates();
    for (const QString &finding : findings)
        qInfo("%s: %s", qPrintable(page), qPrintable(finding));
    return "see the findings above";
}

/// What people see now: the window's widgets and those of dialogs over it.
[[nodiscard]] inline QList<QWidget *> shownWidgets()
{
    QList<QWidget *> shown;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            shown.append(widget);
    }
    return shown;
}

} // namespace candour::test
