#pragma once

#include "windowfixture.h"

#include "shell/sectionpage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

namespace candour::test {

using Texts = QList<std::pair<QString, QString>>;

/// \brief The parts of a record in the real window, gone through with the keyboard.
class PartWalk
{
public:
    PartWalk() : window(fixture.startOnRegister()) { }

    RecordData add(const QString &type, const Texts &fields) { return fixture.add(type, fields); }
    [[nodiscard]] RecordData stored(const RecordData &record) const { return fixture.session().reg().find(record.schema().type(), record.id).value(); }
    [[nodiscard]] QList<RecordData> all(const QString &type) const
    {
        Query query;
        query.type = type;
        return fixture.session().reg().all(query).value();
    }
    /// Sets fields as a form would, and stores them.
    void set(const RecordData &record, const Texts &fields)
    {
        const RecordData now = stored(record);
        const auto after = fixture.session().records().withTexts(now, fields);
        const auto saved = after ? fixture.session().records().save(now, *after) : after;
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }
    /// Opens a record and chooses one of its parts by the arrow keys.
    void show(const RecordData &record, const QString &key)
    {
        window.view()->goTo(record.schema().type(), record.id);
        auto *tabs = shown<QTabBar>(u"record_tabs"_qs);
        tabs->setFocus();
        for (int step = 0; step < tabs->count(); ++step)
            QTest::keyClick(tabs, Qt::Key_Left);
        while (tabs->tabData(tabs->currentIndex()).toString() != key && tabs->currentIndex() + 1 < tabs->count())
            QTest::keyClick(tabs, Qt::Key_Right);
    }
    template <typename T = QWidget>
    [[nodiscard]] T *shown(const QString &name) const { return fixture.shown<T>(name); }
    /// A widget of this name within a shown one, or anywhere in the window.
    template <typename T = QWidget>
    [[nodiscard]] T *in(const QString &card, const QString &name) const
    {
        const auto *holder = shown<QWidget>(card);
        for (T *each : holder ? holder->findChildren<T *>(name) : QList<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(QWidget *button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    void press(const QString &name) { press(shown<QWidget>(name)); }
    /// A letter to a question that shows its answers.
    void answer(QWidget *question, char letter)
    {
        question->setFocus();
        QTest::keyClick(QApplication::focusWidget(), letter);
    }
    void type(QWidget *field, const QString &words)
    {
        field->setFocus();
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    /// Types the label of a choice and settles on it.
    void choose(QWidget *field, const QString &label)
    {
        type(field, label);
        fixture.key(Qt::Key_Return);
        fixture.key(Qt::Key_Tab);
    }
    /// The words of every label below a shown widget.
    [[nodiscard]] QString wordsIn(const QString &name) const
    {
        QStringList words;
        if (const auto *holder = shown<QWidget>(name)) {
            for (const QLabel *label : holder->findChildren<QLabel *>()) {
                if (label->isVisible())
                    words << label->text();
            }
        }
        return words.join(u'\n');
    }

    mutable WindowFixture fixture;
    MainWindow &window;
};

} // namespace candour::test
