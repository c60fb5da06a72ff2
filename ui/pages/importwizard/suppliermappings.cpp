#include "pages/importwizard/suppliermappings.h"

#include "services/shared/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace candour {

SupplierMappings::SupplierMappings(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_supplier(new QComboBox(this))
    , m_use(new QPushButton(tr("&Use its saved mapping"), this))
    , m_save(new QPushButton(tr("&Save this mapping for it"), this))
{
    m_supplier->setObjectName(u"supplier"_qs);
    m_supplier->setEditable(true);
    m_supplier->setInsertPolicy(QComboBox::NoInsert);
    m_supplier->setMinimumContentsLength(16);
    m_use->setObjectName(u"useSaved"_qs);
    m_save->setObjectName(u"saveMapping"_qs);
    auto *label = new QLabel(tr("Su&pplier"), this);
    label->setBuddy(m_supplier);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_supplier, 1);
    row->addWidget(m_use);
    row->addWidget(m_save);
    connect(m_supplier, &QComboBox::editTextChanged, this, &SupplierMappings::refresh);
    connect(m_use, &QPushButton::clicked, this, &SupplierMappings::useRequested);
    connect(m_save, &QPushButton::clicked, this, &SupplierMappings::saveRequested);
}

void SupplierMappings::setKind(const QString &kind)
{
    m_kind = kind;
    const QString before = supplier();
    m_supplier->clear();
    Query query;
    query.type = u"import_map"_qs;
    query.where = {{u"kind"_qs, Condition::Operator::Equals, kind}};
    query.sortField = u"supplier"_qs;
    if (const auto saved = m_session.reg().all(query)) {
        for (const RecordData &each : *saved)
            m_supplier->addItem(each.text(u"supplier"));
    }
    setSupplier(before);
}

QString SupplierMappings::supplier() const
{
    return m_supplier->currentText().trimmed();
}

void SupplierMappings::setSupplier(const QString &supplier)
{
    m_supplier->setEditText(supplier);
    refresh();
}

std::optional<RecordData> SupplierMappings::record() const
{
    Query query;
    query.type = u"import_map"_qs;
    query.where = {{u"kind"_qs, Condition::Operator::Equals, m_kind}, {u"supplier"_qs, Condition::Operator::Equals, supplier()}};
    query.limit = 1;
    const auto page = m_session.reg().page(query);
    return page && !page->records.isEmpty() ? std::optional(page->records.first()) : std::nullopt;
}

Result<ImportMapping> SupplierMappings::saved() const
{
    const auto kept = record();
    if (!kept)
        return Error {Error::Kind::NotFound, tr("No mapping is saved for “%1” yet.").arg(supplier()), {}};
    return ImportMapping::fromJson(kept->text(u"mapping").toUtf8());
}

Status SupplierMappings::save(const ImportMapping &mapping)
{
    const auto before = record();
    auto after = before ? Result<RecordData>(*before) : m_session.records().blank(u"import_map"_qs);
    if (!after)
        return after.error();
    after->setValue(u"supplier", supplier());
    after->setValue(u"kind", m_kind);
    after->setValue(u"mapping", QString::fromUtf8(mapping.toJson()));
    const auto written = before ? m_session.records().save(*before, *after) : m_session.records().add(*after);
    if (!written)
        return written.error();
    setKind(m_kind);
    return {};
}

void SupplierMappings::refresh()
{
    m_use->setEnabled(!supplier().isEmpty() && m_supplier->findText(supplier()) >= 0);
    m_save->setEnabled(!supplier().isEmpty());
}

} // namespace candour
