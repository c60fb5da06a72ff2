#include "pages/effective/ratingchange.h"

#include "forms/fieldeditor.h"
#include "look/inlinemessage.h"
#include "records/effective/auditproject.h"
#include "services/effective/assuranceservice.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

RatingChange::RatingChange(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_begin = new QPushButton(tr("C&hange the rating…"), this);
    m_begin->setObjectName(u"change_rating"_qs);
    m_begin->setToolTip(tr("One step up at most, or any steps down, with an approver and a reason. The computed rating stays beside it."));
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"rating_message"_qs);
    createFields();
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    column->addWidget(m_message);
    m_fields->hide();
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_fields->show();
        m_begin->hide();
        m_rating->setFocus();
    });
}

void RatingChange::createFields()
{
    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rating = new QComboBox(m_fields);
    m_rating->setObjectName(u"new_rating"_qs);
    m_rating->setAccessibleName(tr("New rating"));
    m_approver = makeEditor(*AuditProject::schema().field(u"override_approver"), m_session, m_fields);
    m_reason = new QLineEdit(m_fields);
    m_reason->setObjectName(u"rating_reason"_qs);
    m_reason->setAccessibleName(tr("Reason for changing the rating"));
    auto *change = new QPushButton(tr("Change the rat&ing"), m_fields);
    change->setObjectName(u"apply_rating"_qs);
    const auto add = [&](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, m_fields);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    add(tr("New &rating"), m_rating, m_rating);
    add(tr("A&pproved by"), m_approver, m_approver->input());
    add(tr("Rea&son, as it will be printed"), m_reason, m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(change);
    row->addStretch(1);
    form->addRow(row);
    m_fields->setMaximumWidth(720);
    connect(change, &QPushButton::clicked, this, &RatingChange::apply);
    connect(m_reason, &QLineEdit::returnPressed, this, &RatingChange::apply);
}

void RatingChange::setProject(const RecordData &project)
{
    const bool isOther = !m_project || m_project->id != project.id;
    m_project = project;
    const QString computed = project.text(u"computed_assurance");
    setVisible(!computed.isEmpty() && computed != u"unable");
    if (isOther) {
        m_fields->hide();
        m_begin->show();
        m_message->dismiss();
    }
    if (m_fields->isVisibleTo(this) && !isOther)
        return; // somebody is filling it in
    m_rating->clear();
    for (const ReferenceEntry &entry : m_session.reference().choices(u"assurance_rating"_qs)) {
        if (entry.code != u"unable")
            m_rating->addItem(entry.label, entry.code);
    }
    m_rating->setCurrentIndex(m_rating->findData(project.text(u"assurance")));
    m_approver->setValue(project.value(u"override_approver"));
    m_reason->setText(project.text(u"override_reason"));
}

void RatingChange::apply()
{
    const auto changed = AssuranceService(m_session.reg(), m_session.reference()).overrule(*m_project, m_rating->currentData().toString(), m_approver->value().toString(), m_reason->text());
    if (!changed)
        return m_message->say(Tone::Critical, changed.error().message);
    m_message->dismiss();
    m_fields->hide();
    m_begin->show();
    m_begin->setFocus();
}

} // namespace candour
