#pragma once

#include "forms/recordpanel.h"
#include "forms/recordpart.h"
#include "windowfixture.h"

namespace candour::test {

using Texts = QList<std::pair<QString, QString>>;

/// \brief A part of a record in the real window, with what a person does there by keyboard.
class PartWindow : public WindowFixture
{
public:
    PartWindow() : m_window(&startOnRegister()) { }

    /// Goes to a record and chooses one of its parts.
    void openPart(const RecordData &record, const QString &part)
    {
        m_window->view()->goTo(record.schema().type(), record.id);
        for (RecordPanel *each : m_window->findChildren<RecordPanel *>())
            m_panel = each->isVisible() ? each : m_panel;
        m_panel->showPart(part);
        m_part = m_panel->findChild<QWidget *>(part);
    }
    [[nodiscard]] QWidget *part() const { return m_part; }
    template <typename T>
    [[nodiscard]] T *in(const QString &name) const
    {
        return m_part->findChild<T *>(name);
    }
    void press(const QString &button)
    {
        auto *found = in<QWidget>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        found->setFocus();
        key(Qt::Key_Space);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    /// Goes to a field of what is shown and types; what stood there is replaced.
    void fill(const QWidget *within, const QString &field, const QString &words)
    {
        auto *editor = within->findChild<QWidget *>(field);
        QVERIFY2(editor, qPrintable(field));
        editor->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(words);
    }
    /// Types the label of a choice and settles on it.
    void choose(const QWidget *within, const QString &field, const QString &label)
    {
        fill(within, field, label);
        key(Qt::Key_Return);
    }
    [[nodiscard]] RecordData now(const RecordData &record) const { return session().reg().find(record.schema().type(), record.id).value(); }

    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    MainWindow *m_window;
    RecordPanel *m_panel = nullptr;
    QWidget *m_part = nullptr;
};

} // namespace candour::test
