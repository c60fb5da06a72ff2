#include "window.h"

#include "ask/ask.h"
#include "base/clock.h"
#include "desk.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/theme.h"
#include "records/catalogue.h"
#include "shell/mainwindow.h"
#include "shell/windowsettings.h"
#include "translations.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <future>
#include <optional>
#include <utility>

namespace candour {

namespace {

/// What the arguments of the window ask for.
struct WindowArguments
{
    QString file;
    QString role;
    bool quitAfterPaint = false;
};

WindowArguments parse(const QStringList &arguments)
{
    WindowArguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--quit-after-paint")
            parsed.quitAfterPaint = true;
        else if (argument == u"--language")
            ++i; // read by languageFor()
        else if (argument == u"--role")
            parsed.role = arguments.value(++i);
        else if (!argument.startsWith(u"--"))
            parsed.file = argument;
    }
    return parsed;
}

/// Milliseconds since the kernel started this process; nothing where it does not say.
std::optional<double> millisecondsSinceStart()
{
    QFile stat(u"/proc/self/stat"_qs);
    QFile uptime(u"/proc/uptime"_qs);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return std::nullopt;
    // The second field is the program's name in brackets and may hold blanks; the start time is field 22, in clock ticks.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    const double now = uptime.readAll().split(' ').value(0).toDouble();
    return (now - started) * 1000.0;
}

} // namespace

std::unique_ptr<QCoreApplication> paintingApplication(int &argc, char *argv[])
{
    auto app = std::make_unique<QApplication>(argc, argv);
    registerFonts();
    return app;
}

int runWindow(int &argc, char *argv[], const QStringList &arguments)
{
    const auto began = std::chrono::steady_clock::now();
    const WindowArguments wanted = parse(arguments);
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(u"uk.candour.Candour"_qs);
    installTranslations(app, languageFor(arguments));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());

    // Reading the system's fonts and reading the register's tables each take some milliseconds, and neither needs the
    // other. The font database may be asked from any thread.
    std::future<QStringList> fonts = std::async(std::launch::async, [] { return QFontDatabase::families(); });
    QSettings store;
    WindowSettings settings(store);
    const SystemClock clock;
    const Catalogue catalogue = allRecordTypes();
    const Actor actor {userName(), wanted.role};
    const auto deskFor = [&](const QString &path) { return Register::Desk {catalogue, clock, candour::deviceFor(path), actor}; };
    std::optional<OpenedRegister> reg;
    if (!wanted.file.isEmpty())
        reg.emplace(readRegister(wanted.file, deskFor(wanted.file)));
    fonts.wait();
    Theme theme(settings.theme());
    MainWindow window({theme, settings, deskFor, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)});
    if (reg)
        window.showRegister(std::move(*reg));
    // Desktops show it by the desktop file; drawing it in all its sizes can wait until the window stands.
    QObject::connect(&window, &MainWindow::painted, &app, [] { QTimer::singleShot(0, qApp, [] { QApplication::setWindowIcon(applicationIcon()); }); });
    if (wanted.quitAfterPaint) {
        QObject::connect(&window, &MainWindow::painted, &app, [began] {
            const auto own = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
            std::fprintf(stderr, "first paint %.0f ms\n", millisecondsSinceStart().value_or(own));
            QCoreApplication::exit();
        });
    }
    window.show();
    return QApplication::exec();
}

} // namespace candour
