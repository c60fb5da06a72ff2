#include "pages/safe/slipform.h"

#include "forms/fieldeditor.h"
#include "forms/fieldrow.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "services/shared/session.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace candour {

SlipForm::SlipForm(const Schema &schema, const QStringList &fields, Session &session, QWidget *parent)
    : QFrame(parent), m_schema(schema), m_session(session), m_title(new QLabel(this)), m_message(new InlineMessage(this))
{
    setObjectName(u"slip_"_qs + schema.type());
    setAccessibleName(schema.title());
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    addFields(fields);
    auto *buttons = new QHBoxLayout;
    auto *saving = new QPushButton(tr("&Save"), this);
    saving->setObjectName(u"saveSlip"_qs);
    saving->setToolTip(tr("Save (Ctrl+Return)"));
    makePrimary(saving);
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(u"cancelSlip"_qs);
    leave->setToolTip(tr("Leave without saving (Esc)"));
    buttons->addWidget(saving);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(saving, &QPushButton::clicked, this, &SlipForm::save);
    connect(leave, &QPushButton::clicked, this, &SlipForm::end);
    auto *key = new QShortcut(QKeySequence(u"Ctrl+Return"_qs), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SlipForm::save);
    hide();
}

void SlipForm::addFields(const QStringList &fields)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int column = 0;
    for (const QString &name : fields) {
        const Field &field = *m_schema.field(name);
        FieldEditor *editor = makeEditor(field, m_session, this);
        auto *line = new FieldRow(editor, this);
        m_rows.push_back(line);
        if (line->isWide() && column == 1)
            ++row;
        if (line->isWide()) {
            grid->addWidget(line, row++, 0, 1, 2);
            column = 0;
            continue;
        }
        grid->addWidget(line, row, column);
        row += column;
        column = 1 - column;
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void SlipForm::begin(const RecordData &record, bool isNew, const QString &title)
{
    m_before = record;
    m_isNew = isNew;
    m_title->setText(title);
    m_message->dismiss();
    for (FieldRow *row : m_rows) {
        row->editor()->setValue(record.value(row->editor()->field().name));
        row->setProblem({});
    }
    show();
    m_rows.front()->editor()->input()->setFocus();
}

void SlipForm::end()
{
    if (!m_before)
        return;
    m_before.reset();
    hide();
    Q_EMIT ended();
}

bool SlipForm::showProblems(const RecordData &edited)
{
    QList<Problem> problems = m_session.records().problems(edited, m_isNew ? nullptr : &*m_before);
    FieldRow *first = nullptr;
    for (FieldRow *row : m_rows) {
        QString sentence = row->editor()->problem();
        for (qsizetype i = problems.size(); i-- > 0;) {
            if (problems[i].field != row->editor()->field().name)
                continue;
            sentence = sentence.isEmpty() ? problems[i].message : sentence;
            problems.removeAt(i);
        }
        row->setProblem(sentence);
        if (!sentence.isEmpty() && !first)
            first = row;
    }
    if (!problems.isEmpty())
        m_message->say(Tone::Caution, tr("Not saved: %1").arg(problems.first().message));
    if (first)
        first->editor()->input()->setFocus();
    return first || !problems.isEmpty();
}

void SlipForm::save()
{
    if (!m_before)
        return;
    if (QWidget *focus = focusWidget())
        focus->clearFocus(); // settles what is being typed
    RecordData edited = *m_before;
    for (const FieldRow *row : m_rows)
        edited.setValue(row->editor()->field().name, row->editor()->value());
    if (beforeSaving)
        beforeSaving(edited);
    m_message->dismiss();
    if (showProblems(edited))
        return;
    const auto written = m_isNew ? m_session.records().add(edited) : m_session.records().save(*m_before, edited);
    if (!written) {
        m_message->say(Tone::Caution, written.error().message);
        return;
    }
    end();
    Q_EMIT saved(written->id);
}

void SlipForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace candour
