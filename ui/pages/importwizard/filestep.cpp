#include "pages/importwizard/filestep.h"

#include "ask/ask.h"
#include "base/error.h"
#include "look/inlinemessage.h"
#include "look/theme.h"
#include "pages/importwizard/importdraft.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

FileStep::FileStep(ImportDraft &draft, Ask &ask, QWidget *parent)
    : ImportStep(draft, parent)
    , m_ask(ask)
    , m_kind(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_message(new InlineMessage(this))
{
    m_kind->setObjectName(u"kind"_qs);
    for (const ImportKind &kind : importKinds())
        m_kind->addItem(kind.title, kind.key);
    m_sentence->setWordWrap(true);
    m_path->setObjectName(u"path"_qs);
    m_path->setPlaceholderText(tr("A table such as export.csv or export.xlsx"));
    m_message->setClosable(false);
    auto *kindLabel = new QLabel(tr("&Kind of file"), this);
    kindLabel->setBuddy(m_kind);
    auto *pathLabel = new QLabel(tr("F&ile"), this);
    pathLabel->setBuddy(m_path);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(kindLabel);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addWidget(pathLabel);
    column->addLayout(createPathRow());
    column->addWidget(m_message);
    column->addStretch(1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &FileStep::showKind);
    showKind();
}

QLayout *FileStep::createPathRow()
{
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(u"choose"_qs);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &FileStep::choose);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_message->dismiss();
        markWrong(m_path, false);
        Q_EMIT stateChanged();
    });
    return row;
}

QWidget *FileStep::firstField() const
{
    return m_kind;
}

void FileStep::begin()
{
    if (const int index = m_kind->findData(draft().kind.key); index >= 0)
        m_kind->setCurrentIndex(index);
}

void FileStep::showKind()
{
    const auto kind = importKind(m_kind->currentData().toString());
    m_sentence->setText(kind ? kind->sentence : QString());
}

void FileStep::choose()
{
    const auto path = m_ask.chooseOpenFile(tr("Choose the file to import"), tr("Tables (*.csv *.xlsx *.ods *.tsv *.txt);;All files (*)"));
    if (path)
        m_path->setText(*path);
}

bool FileStep::mayGoOn() const
{
    return !m_path->text().trimmed().isEmpty();
}

bool FileStep::finish()
{
    const auto kind = importKind(m_kind->currentData().toString());
    if (!kind) {
        say(kind.error());
        return false;
    }
    const QString path = m_path->text().trimmed();
    if (draft().path != path || draft().kind.key != kind->key)
        draft() = ImportDraft {path, *kind, {}, {}, {}, {}};
    return true;
}

void FileStep::say(const Error &error)
{
    markWrong(m_path, true);
    m_message->say(Tone::Critical, error.message);
}

} // namespace candour
