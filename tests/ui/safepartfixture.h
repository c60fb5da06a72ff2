#pragma once

#include "forms/recordpart.h"
#include "support/testsession.h"

#include <QApplication>
#include <QTest>

namespace candour::test {

/// \brief A part of a learning response over a new register, shown as the record's panel shows it: again after each change.
template <typename Part>
class SafePartFixture
{
public:
    using Texts = QList<std::pair<QString, QString>>;

    template <typename... More>
    explicit SafePartFixture(More &&...more)
        : response(session.add(QStringLiteral("learning_response"), {{QStringLiteral("response_type"), QStringLiteral("psii")}, {QStringLiteral("title"), QStringLiteral("Rising score at night")}})),
          part(*session, std::forward<More>(more)..., nullptr)
    {
        QObject::connect(&session->reg(), &Register::changed, &part, [this] { part.setRecord(response); });
    }

    void show()
    {
        part.setRecord(response);
        part.resize(1200, 800);
        part.show();
        part.activateWindow();
        (void)QTest::qWaitForWindowActive(&part);
    }
    /// A record of the response, with these fields.
    RecordData add(const QString &type, Texts fields)
    {
        fields.prepend({QStringLiteral("learning_response"), response.text(u"reference")});
        return session.add(type, fields);
    }
    [[nodiscard]] RecordData now(const RecordData &record) const { return session.stored(record); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return part.template findChild<T *>(name);
    }
    /// Keys go to whatever has the keyboard, as on a desk.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &part, key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    /// Goes to a field and types; what stood there is replaced.
    void fill(const QString &field, const QString &words)
    {
        auto *editor = find<QWidget>(field);
        QVERIFY2(editor, qPrintable(field));
        editor->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(words);
    }
    /// Types the label of a choice and settles on it.
    void choose(const QString &field, const QString &label)
    {
        fill(field, label);
        key(Qt::Key_Return);
    }

    TestSession session;
    RecordData response;
    Part part;
};

} // namespace candour::test
