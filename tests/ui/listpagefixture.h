#pragma once

#include "listfixture.h"
#include "look/theme.h"
#include "support/scriptedask.h"
#include "tables/recordlistpage.h"
#include "tables/recordmodel.h"
#include "tables/recordview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace candour::test {

/// A page over a register, shown, with its rows.
struct ListPage
{
    explicit ListPage(const Theme &theme, const QString &type = u"learning_response"_qs)
        : memoryFile(fixture.file(u"settings.ini"_qs), QSettings::IniFormat), memory(memoryFile)
    {
        ListDescription description;
        description.key = u"responses"_qs;
        description.type = type;
        description.emptySentence = u"What was decided to be looked into appears here."_qs;
        page = std::make_unique<RecordListPage>(fixture.session(), theme, ask, description);
        page->setMemory(&memory);
    }
    void show()
    {
        page->resize(900, 500);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
        QTRY_VERIFY(page->model().schema());
        page->view().setFocus();
        QTRY_VERIFY(page->view().hasFocus());
    }
    template <typename T>
    T *child(const QString &name) const { return page->findChild<T *>(name); }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&page->view(), code, modifiers); }
    void click(const QString &button) const
    {
        auto *found = child<QPushButton>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        QTest::keyClick(found, Qt::Key_Space);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < page->model().rowCount(); ++row)
            titles << page->model().record(row).text(u"title");
        return titles;
    }
    void run(const QString &action) const
    {
        auto *menu = child<QMenu>(u"moreMenu"_qs);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(action)->trigger();
    }
    /// Fills the Views menu and takes an entry.
    void view(const QString &action) const
    {
        auto *menu = child<QMenu>(u"viewsMenu"_qs);
        Q_EMIT menu->aboutToShow();
        auto *entry = menu->findChild<QAction *>(action);
        QVERIFY2(entry, qPrintable(action));
        entry->trigger();
    }

    ListFixture fixture;
    ScriptedAsk ask;
    QSettings memoryFile;
    ListMemory memory;
    std::unique_ptr<RecordListPage> page;
};

} // namespace candour::test
