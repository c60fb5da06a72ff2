#pragma once

#include "windowfixture.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace candour::test {

/// \brief The window, worked by nothing but keys that go to whatever has the keyboard.
///
/// Every key is counted for the step it belongs to. The first thing that cannot be done ends the walk: what follows does
/// nothing, and trouble() says where it stood. Where CANDOUR_WALK_PICTURES names a folder, every picture() is kept there;
/// CANDOUR_WALK_THEME (light, dark) and CANDOUR_WALK_TEXT (per cent) choose how it looks.
class KeyboardWalk
{
public:
    enum class Way { Forward, Back };

    KeyboardWalk() : window(fixture.startOnRegister())
    {
        const QString scheme = qEnvironmentVariable("CANDOUR_WALK_THEME");
        const int percent = qEnvironmentVariableIntValue("CANDOUR_WALK_TEXT");
        fixture.theme.setChoice({scheme == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light, percent > 0 ? percent : 100});
        if (percent > 100)
            window.resize(1600, 1000);
    }

    /// Begins a step; its keys are counted from here.
    void step(const QString &name) { m_steps.append({name, 0}); }
    /// "Import: 24 keys", one line for each step.
    [[nodiscard]] QStringList counts() const
    {
        QStringList lines;
        for (const auto &[name, keys] : m_steps)
            lines << u"%1: %2 keys"_qs.arg(name).arg(keys);
        return lines;
    }
    [[nodiscard]] QByteArray trouble() const { return m_trouble.toUtf8(); } ///< where the walk ended, and why
    /// What a person would stumble over and pass.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] bool isWell() const { return m_trouble.isEmpty(); }
    void fail(const QString &what)
    {
        if (!isWell())
            return;
        picture(u"trouble"_qs);
        m_trouble = (m_steps.isEmpty() ? QString() : m_steps.last().first + u": "_qs) + what + u"; the keyboard is at "_qs + here();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int each = 0; each < times && isWell(); ++each) {
            count(1);
            QTest::keyClick(target(), key, modifiers);
            QCoreApplication::processEvents(); // nobody types twice within one turn of the loop
        }
    }
    void type(const QString &words)
    {
        if (!isWell())
            return;
        count(int(words.size()));
        for (const QChar &letter : words) {
            QTest::keyClicks(target(), QString(letter));
            QCoreApplication::processEvents();
        }
    }
    /// Tab, until the keyboard is at something of this name: the widget itself, or what holds it.
    void tabTo(const QString &name, Way way = Way::Forward)
    {
        QStringList passed;
        for (int each = 0; isWell() && !isAt(name); ++each) {
            passed << here();
            if (each == mostTabs || !isWell())
                return fail(u"Tab does not come to %1, only to %2"_qs.arg(name, passed.join(u", "_qs)));
            key(way == Way::Forward ? Qt::Key_Tab : Qt::Key_Backtab, way == Way::Forward ? Qt::NoModifier : Qt::ShiftModifier);
        }
        if (isWell() && !QTest::qWaitFor([] { return !QApplication::focusWidget()->visibleRegion().isEmpty(); }, 500))
            m_complaints << m_steps.last().first + u": %1 has the keyboard and is out of sight"_qs.arg(name);
    }
    void press(const QString &button, Way way = Way::Forward)
    {
        tabTo(button, way);
        if (const auto *found = qobject_cast<QAbstractButton *>(isWell() ? QApplication::focusWidget() : nullptr); found && !found->isEnabled())
            fail(button + u" is not enabled"_qs);
        key(Qt::Key_Space);
    }
    /// A button by the letter that is underlined in its words.
    void pressLetter(const QString &button)
    {
        const auto *found = isWell() ? fixture.shown<QPushButton>(button) : nullptr;
        const QKeySequence letter = found ? QKeySequence::mnemonic(found->text()) : QKeySequence();
        if (letter.isEmpty() || !found->isEnabled())
            return fail(button + u" has no letter, or is not enabled"_qs);
        key(letter[0].key(), Qt::AltModifier);
    }
    /// Goes to a field and types; what stood there is replaced.
    void fill(const QString &field, const QString &words, Way way = Way::Forward)
    {
        tabTo(field, way);
        key(Qt::Key_A, Qt::ControlModifier);
        type(words);
    }
    /// Types enough of the label of a choice, or of a record, and settles on it.
    void choose(const QString &field, const QString &label, Way way = Way::Forward)
    {
        fill(field, label, way);
        key(Qt::Key_Return);
        if (QWidget *popup = QApplication::activePopupWidget())
            fail(field + u": a list stays open over the page: "_qs + QString::fromLatin1(popup->metaObject()->className()));
    }
    /// A letter to a question that shows its answers.
    void answer(const QString &question, char letter, Way way = Way::Forward)
    {
        tabTo(question, way);
        type(QString(QLatin1Char(letter)));
    }
    /// The part of the record that is open, from its tabs.
    void goToPart(const QString &part)
    {
        const auto *tabs = fixture.shown<QTabBar>(u"record_tabs"_qs);
        int wanted = 0;
        while (tabs && wanted < tabs->count() && tabs->tabData(wanted).toString() != part)
            ++wanted;
        if (!tabs || wanted == tabs->count())
            return fail(u"there is no part "_qs + part);
        const int by = wanted - tabs->currentIndex();
        key(by < 0 ? Qt::Key_PageUp : Qt::Key_PageDown, Qt::ControlModifier, qAbs(by));
        if (isWell() && tabs->currentIndex() != wanted)
            fail(u"Ctrl+Page does not come to "_qs + part);
    }
    /// A record that belongs to the one that is open, begun from its related records.
    void beginRelated(const QString &type)
    {
        if (isWell() && !isAt(u"new_"_qs + type)) {
            goToPart(u"related"_qs);
            tabTo(u"new_"_qs + type);
        }
        key(Qt::Key_Space);
    }
    void goBack() { key(Qt::Key_Left, Qt::AltModifier); }
    /// What a person sees, once it is there.
    void see(const QString &words)
    {
        if (isWell() && !QTest::qWaitFor([&] { return wordsInSight().contains(words); }, 3000))
            fail(u"“%1” is nowhere to be read; what is: %2"_qs.arg(words, wordsInSight()));
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CANDOUR_WALK_PICTURES");
        if (folder.isEmpty() || !isWell())
            return;
        QDir().mkpath(folder);
        QTest::qWait(50); // what is laid out next time round
        QWidget *active = QApplication::activeWindow();
        (active && active->objectName() == u"recordWindow" ? active : &window)->grab().save(u"%1/%2-%3.png"_qs.arg(folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
    }
    /// The words of every label and button shown, in the window and in what stands over it.
    [[nodiscard]] QString wordsInSight() const
    {
        QStringList words;
        for (const QWidget *each : QApplication::allWidgets()) {
            if (!each->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(each))
                words << label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
                words << button->text();
        }
        return words.join(u'\n');
    }
    /// "factors": what has the keyboard.
    [[nodiscard]] static QString here()
    {
        const QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return u"nothing"_qs;
        return (focus->objectName().isEmpty() ? QString::fromLatin1(focus->metaObject()->className()) : focus->objectName());
    }
    [[nodiscard]] static bool isAt(const QString &name)
    {
        for (const QWidget *each = QApplication::focusWidget(); each; each = each->parentWidget()) {
            if (each->objectName() == name)
                return true;
        }
        return false;
    }

    mutable WindowFixture fixture;
    MainWindow &window;

private:
    static constexpr int mostTabs = 250;

    [[nodiscard]] QWidget *target() const
    {
        if (QWidget *popup = QApplication::activePopupWidget()) // as Qt hands out keys
            return popup->focusWidget() ? popup->focusWidget() : popup;
        // What a desktop does and the off-screen platform does not: a new window has the keyboard, a list that is gone has not.
        QWidget *own = fixture.shown<QWidget>(u"recordWindow"_qs);
        QWidget *top = own ? own : &window;
        if (QApplication::activeWindow() != top)
            QApplication::setActiveWindow(top);
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : &window;
    }
    void count(int keys)
    {
        if (m_steps.isEmpty())
            step(u"Begin"_qs);
        m_steps.last().second += keys;
    }

    QList<std::pair<QString, int>> m_steps;
    QString m_trouble;
    QStringList m_complaints;
    int m_pictures = 0;
};

} // namespace candour::test

/// Ends a case where the walk ended, and says where that was.
#define WENT_WELL(walk) QVERIFY2((walk).isWell(), (walk).trouble().constData())
