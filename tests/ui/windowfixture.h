#pragma once

#include "base/clock.h"
#include "look/theme.h"
#include "records/catalogue.h"
#include "services/shared/session.h"
#include "shell/mainwindow.h"
#include "shell/registerview.h"
#include "shell/windowsettings.h"
#include "support/newregister.h"
#include "support/scriptedask.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candour::test {

/// \brief A window as a person has it, on 23 November 2026, with settings, files and answers of its own.
class WindowFixture
{
public:
    WindowFixture()
        : m_clock(QDate(2026, 11, 23)), m_catalogue(allRecordTypes()), m_store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          settings(m_store), theme(settings.theme())
    {
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString registerPath() const { return file(QStringLiteral("Ward.candour")); }
    [[nodiscard]] Register::Desk desk() const { return {m_catalogue, m_clock, QStringLiteral("desk"), {QStringLiteral("Tester"), QStringLiteral("Specialist")}}; }

    /// The window, made and shown; a second call brings it anew, as after a restart.
    MainWindow &start()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(WindowContext {theme, settings, [this](const QString &) { return desk(); }, m_folder.path(), &ask});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
        return *m_window;
    }
    /// The window on a new register with the lists that ship with the program.
    MainWindow &startOnRegister()
    {
        MainWindow &window = start();
        newRegister(QStringLiteral("with lists"), createRegister, registerPath(), desk()).reset();
        if (!window.openRegister(registerPath()))
            qFatal("the register does not open");
        return window;
    }
    void stop() { m_window.reset(); }

    [[nodiscard]] Session &session() const { return *m_window->session(); }

    /// A record with these fields, saved as a person would save it.
    RecordData add(const QString &type, const QList<std::pair<QString, QString>> &fields)
    {
        auto record = session().records().blank(type);
        if (record)
            record = session().records().withTexts(*record, fields);
        if (record)
            record = session().records().add(*record);
        if (!record)
            qFatal("%s %s", qPrintable(record.error().message), qPrintable(record.error().missing.join(u';')));
        return *record;
    }
    /// Puts a record into a state, as the steps before would have done.
    RecordData putInto(const RecordData &record, const QString &state)
    {
        const RecordData before = session().reg().find(record.schema().type(), record.id).value();
        RecordData moved = before;
        moved.setValue(u"state", state);
        if (!session().reg().apply(edited(QStringLiteral("Move"), before, moved)))
            qFatal("the record cannot be moved");
        return session().reg().find(record.schema().type(), record.id).value();
    }
    [[nodiscard]] int count(const QString &type) const
    {
        Query query;
        query.type = type;
        return int(session().reg().count(query).value());
    }
    /// A key to whatever has the focus in the window.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    /// The one of this name that is shown: sections that were visited keep theirs.
    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (T *each : m_window->findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder {folderTemplate()};
    FixedClock m_clock;
    Catalogue m_catalogue;
    QSettings m_store;

public:
    WindowSettings settings;
    Theme theme;
    ScriptedAsk ask;

private:
    std::unique_ptr<MainWindow> m_window; // last: it borrows all of the above
};

} // namespace candour::test
