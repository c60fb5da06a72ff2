#pragma once

#include "../core/auditfixture.h"
#include "pages/recordparts.h"
#include "support/scriptedask.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace candour::test {

/// \brief A part of an audit project in a window of its own, following the register as the record's panel would have it.
/// Keys go to whatever has the focus, and are counted.
class AuditPart
{
public:
    AuditPart(AuditFixture &audit, const RecordData &record, const QString &key)
        : m_audit(audit), m_record(record)
    {
        for (const RecordPartDescription &description : allRecordParts()) {
            if (description.key == key && description.appliesTo(record))
                m_part.reset(description.make(*audit.session, ask, nullptr));
        }
        if (!m_part)
            qFatal("There is no part %s.", qPrintable(key));
        QObject::connect(&audit.session->reg(), &Register::changed, m_part.get(), [this] { m_part->setRecord(m_audit.session.stored(m_record)); });
        QObject::connect(&audit.session->reg(), &Register::changedElsewhere, m_part.get(), [this] { m_part->setRecord(m_audit.session.stored(m_record)); });
        QObject::connect(m_part.get(), &RecordPart::failed, m_part.get(), [this](const Error &error) { failures << error.message; });
        m_part->setRecord(audit.session.stored(record));
        m_part->resize(1000, 760);
        m_part->show();
        m_part->activateWindow();
        (void)QTest::qWaitForWindowActive(m_part.get());
    }

    [[nodiscard]] RecordPart &part() { return *m_part; }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_part->findChild<T *>(name);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++presses;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_part.get(), key, modifiers);
    }
    /// Text as typed; not counted as key presses.
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Presses a button with the space bar.
    void press(const QString &button)
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(button));
        found->setFocus();
        key(Qt::Key_Space);
    }
    /// Goes down a list of choices to the one with this data.
    void choose(const QString &box, const QString &data)
    {
        auto *found = find<QComboBox>(box);
        QVERIFY2(found && found->findData(data) >= 0, qPrintable(box));
        found->setFocus();
        key(Qt::Key_Home);
        for (int guard = 0; found->currentData().toString() != data && guard < found->count(); ++guard)
            key(Qt::Key_Down);
        QCOMPARE(found->currentData().toString(), data);
    }
    /// One letter a key: Y, N, - for not applicable, E, space for blank.
    void answers(const QString &letters)
    {
        for (const QChar letter : letters)
            key(letter == u'-' ? Qt::Key_A : letter == u' ' ? Qt::Key_Space : Qt::Key(letter.unicode()));
    }
    [[nodiscard]] RecordData caseOf(const QString &reference) const
    {
        return *m_audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, reference);
    }
    /// The answers of a case as stored, one letter a criterion, "." for blank.
    [[nodiscard]] QString stored(const QString &reference, const QStringList &codes) const
    {
        const AnswerSheet sheet = AnswerSheet::fromJson(caseOf(reference).text(u"answers"));
        QString letters;
        for (const QString &code : codes) {
            const QString text = answerText(sheet.answer(code).value);
            letters += text.isEmpty() ? u"."_qs : text == u"NA" ? u"-"_qs : text.left(1);
        }
        return letters;
    }

    ScriptedAsk ask;
    QStringList failures;
    int presses = 0;

private:
    AuditFixture &m_audit;
    RecordData m_record;
    std::unique_ptr<RecordPart> m_part;
};

} // namespace candour::test
