// shots: a picture of every page, off screen, for people to judge.

#include "verb.h"

#include "ask/ask.h"
#include "ask/questiondialog.h"
#include "desk.h"
#include "interchange/demotrust.h"
#include "look/theme.h"
#include "pages/dashboard/dashboardpage.h"
#include "services/shared/measureservice.h"
#include "shell/mainwindow.h"
#include "shell/registerview.h"
#include "shell/sectionpage.h"
#include "shell/sections.h"
#include "shell/windowsettings.h"
#include "tables/recordlistpage.h"
#include "tables/recordview.h"
#include "verbs/album.h"
#include "verbs/partshots.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QFile>
#include <QLineEdit>
#include <QBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

namespace candour {

namespace {

/// \brief Nobody is there to ask: everything is turned away.
class NobodyToAsk final : public Ask
{
public:
    bool confirm(const QString &, const QString &, const QString &) override { return false; }
    std::optional<QString> choose(const QString &, const QString &, const QList<Choice> &) override { return {}; }
    std::optional<QString> text(const TextQuestion &) override { return {}; }
    std::optional<QString> chooseOpenFile(const QString &, const QString &) override { return {}; }
    std::optional<QString> chooseSaveFile(const QString &, const QString &, const QString &) override { return {}; }
    std::optional<QString> chooseFolder(const QString &) override { return {}; }
    void tell(const Error &) override { }
    void tell(const QString &, const QString &) override { }
};

void takeSections(MainWindow &window, Album &album)
{
    for (const SectionDescription &section : allSections()) {
        window.view()->goToSection(section.key);
        settle();
        if (auto *page = window.view()->findChild<QWidget *>(section.key)) {
            if (auto *list = page->findChild<RecordListPage *>())
                list->view().goToRow(0);
        }
        album.take(window, section.key);
    }
}

/// Every measure in full, and one with its numbers.
void takeMeasures(MainWindow &window, Album &album)
{
    window.view()->goToSection(u"overview.dashboard"_qs);
    DashboardPage *dashboard = nullptr;
    for (DashboardPage *each : window.view()->findChildren<DashboardPage *>())
        dashboard = each->isVisible() ? each : dashboard;
    const auto measures = MeasureService(window.session()->reg(), window.session()->reference()).measures();
    if (!dashboard || !measures)
        return;
    for (const Measure &measure : *measures) {
        dashboard->openMeasure(measure.id);
        album.take(window, u"measure-"_qs + measure.code.toLower());
    }
    press(*dashboard, u"toggleTable"_qs);
    album.take(window, u"measure-numbers"_qs);
    dashboard->closeMeasure();
}

/// A small file that has something to say at every step: an unknown code, a date that is none.
QString writeFeedback(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"november.csv"_qs);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("Respondent ID,Date,Ward,Rating,Comment\n"
                   "R1,02/11/2026,Ash Ward,Very good,The nurse explained every step\n"
                   "R2,03/11/2026,Ash Ward,Good,Waited long for the scan\n"
                   "R3,31/02/2026,Elm Ward,Poor,Nobody came when I rang\n"
                   "R4,05/11/2026,Elm Ward,Splendid,Kind staff\n");
    }
    return path;
}

void takeWizard(MainWindow &window, Album &album, const QString &file)
{
    window.startImport();
    auto *wizard = window.findChild<QWidget *>(u"importWizard"_qs);
    if (!wizard)
        return;
    auto *next = wizard->findChild<QPushButton *>(u"next"_qs);
    wizard->findChild<QLineEdit *>(u"path"_qs)->setText(file);
    album.take(window, u"import-file"_qs);
    for (const QString &name : {u"import-preview"_qs, u"import-columns"_qs, u"import-check"_qs}) {
        next->click();
        settle();
        waitFor([&] { return next->isEnabled() || name == u"import-check"; });
        album.take(window, name);
    }
    // The unknown code sends us back to the columns, where it now waits for a meaning.
    press(*wizard, u"back"_qs);
    album.take(window, u"import-codes"_qs);
    if (auto *meaning = wizard->findChild<QComboBox *>(u"code:fft_score:Splendid"_qs))
        meaning->setCurrentIndex(meaning->findData(u"very_good"_qs));
    for (int step = 0; step < 2; ++step) {
        waitFor([&] { return next->isEnabled(); });
        next->click();
        settle();
    }
    album.take(window, u"import-done"_qs);
    press(*wizard, u"undoImport"_qs);
    press(*wizard, u"closeWizard"_qs);
}

void takeOwnWindow(MainWindow &window, Album &album)
{
    window.view()->goToSection(u"safety.responses"_qs);
    settle();
    if (auto *rows = window.view()->currentList()->findChild<RecordView *>())
        rows->goToRow(0);
    settle();
    window.command(u"openInWindow"_qs)->trigger();
    if (auto *own = window.findChild<QWidget *>(u"recordWindow"_qs)) {
        album.take(*own, u"own-window"_qs);
        own->close();
    }
}

/// The dialogs that stand over the window.
void takeDialogs(MainWindow &window, Album &album)
{
    for (const QString &command : {u"report.committee"_qs, u"keys"_qs}) {
        window.command(command)->trigger();
        settle();
        for (auto *dialog : window.findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            album.take(*dialog, u"dialog-"_qs + command);
            dialog->close();
        }
    }
}

/// What opens below the buttons of a list, and the bar of chosen rows.
void takeListPopups(MainWindow &window, Album &album)
{
    window.view()->goToSection(u"safety.responses"_qs);
    settle();
    auto *list = window.view()->currentList();
    for (const QString &button : {u"columns"_qs, u"filter_state"_qs}) {
        press(*list, button);
        settle();
        if (QWidget *popup = QApplication::activePopupWidget()) {
            album.take(*popup, u"popup-"_qs + button);
            popup->close();
        }
    }
    if (auto *rows = list->findChild<RecordView *>()) {
        rows->selectAll();
        album.take(window, u"rows-chosen"_qs);
        rows->goToRow(0);
    }
}

/// A question as it is asked over the window.
void takeQuestion(MainWindow &window, Album &album)
{
    QuestionDialog dialog(QStringLiteral("Put the project on hold"), QStringLiteral("Say why it is put on hold. The reason stands in the history and in the quarterly report."), &window);
    dialog.body()->addWidget(new QLineEdit(&dialog));
    dialog.addVerb(QStringLiteral("Put on hold"));
    dialog.addCancel(QStringLiteral("Do not"));
    dialog.show();
    album.take(dialog, u"dialog-question"_qs);
}

void takePalette(MainWindow &window, Album &album)
{
    window.openPalette();
    album.take(window, u"palette-empty"_qs);
    if (auto *text = window.findChild<QLineEdit *>(u"paletteText"_qs)) {
        text->setText(u"me"_qs);
        album.take(window, u"palette"_qs);
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(text, &escape);
    }
}

Status makeRegister(const Call &call, const QString &path, bool demo)
{
    auto reg = createRegister(path, deskFor(call, path));
    if (!reg)
        return reg.error();
    Session session(std::move(*reg));
    return demo ? fillWithDemoTrust(session, [](const QString &) { }) : Status();
}

void takeEverything(MainWindow &window, Album &album, const QString &demo, const QString &empty, const QString &file)
{
    album.take(window, u"start"_qs);
    if (window.openRegister(demo)) {
        takeSections(window, album);
        takeRecordParts(window, album);
        window.view()->goToSection(u"safety.responses"_qs);
        settle();
        window.command(u"fullWidth"_qs)->trigger();
        album.take(window, u"full-width"_qs);
        window.command(u"fullWidth"_qs)->trigger();
        takeMeasures(window, album);
        takePalette(window, album);
        takeDialogs(window, album);
        takeListPopups(window, album);
        takeQuestion(window, album);
        takeOwnWindow(window, album);
        takeWizard(window, album, file);
        window.command(u"tour"_qs)->trigger();
        album.take(window, u"tour"_qs);
        press(window, u"tourEnd"_qs);
    }
    if (window.openRegister(empty)) {
        for (const QString &section : {u"overview.summary"_qs, u"overview.work"_qs, u"overview.dashboard"_qs, u"safety.incidents"_qs, u"audit.projects"_qs, u"experience.comments"_qs}) {
            window.view()->goToSection(section);
            album.take(window, u"empty-"_qs + section);
        }
    }
}

} // namespace

int runShots(const Call &call)
{
    const QTemporaryDir work;
    const QString folder = call.arguments.first();
    if (!QDir().mkpath(folder))
        return call.terminal.fail({Error::Kind::ReadOnly, QCoreApplication::translate("CommandLine", "The folder “%1” cannot be made.").arg(folder), {}});
    // Pictures compare from run to run: without --on, the day is always the same.
    const FixedClock fixed(QDate(2026, 11, 23));
    const Clock &clock = call.has(u"on"_qs) ? call.clock : static_cast<const Clock &>(fixed);
    const Actor actor {call.actor.name, call.actor.role.isEmpty() ? u"Patient Safety Specialist"_qs : call.actor.role};
    const Call dated {call.arguments, call.options, clock, actor, call.terminal};
    const QString demo = call.arguments.size() > 1 ? call.arguments.at(1) : work.filePath(u"Northvale.candour"_qs);
    const QString empty = work.filePath(u"New.candour"_qs);
    if (call.arguments.size() < 2) {
        if (const Status made = makeRegister(dated, demo, true); !made)
            return call.terminal.fail(made.error());
    }
    if (const Status made = makeRegister(dated, empty, false); !made)
        return call.terminal.fail(made.error());

    QTranslator translator;
    const QString language = call.has(u"language"_qs) ? call.option(u"language"_qs) : u"en"_qs;
    if (translator.load(QLocale(language), u"candour"_qs, u"_"_qs, u":/i18n"_qs))
        QCoreApplication::installTranslator(&translator);
    if (call.has(u"rtl"_qs))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QSettings store(work.filePath(u"settings.ini"_qs), QSettings::IniFormat);
    WindowSettings settings(store);
    const QString text = call.option(u"text"_qs);
    Theme theme({call.has(u"theme"_qs) ? Theme::schemeOf(call.option(u"theme"_qs)) : Theme::Scheme::Light, text.isEmpty() ? 100 : text.toInt()});
    NobodyToAsk nobody;
    MainWindow window({theme, settings, [&](const QString &path) { return deskFor(dated, path); }, work.path(), &nobody});
    window.resize(1440, 900);
    window.show();
    Album album(folder, call.terminal);
    takeEverything(window, album, demo, empty, writeFeedback(work));
    if (album.hasFailed())
        return call.terminal.fail({Error::Kind::ReadOnly, QCoreApplication::translate("CommandLine", "Pictures could not be written into “%1”.").arg(folder), {}});
    return Done;
}

} // namespace candour
