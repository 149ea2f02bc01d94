'use client';

import { useState } from 'react';
import type { PhotoSearch } from '@/lib/document/photo-search';
import type { Collection } from '@/lib/document/shapes/collection';
import type { PhotoPage } from '@/lib/document/shapes/desk-photo';
import type { PhotosChange } from '@/lib/document/shapes/photos-change';
import type { RightTerms } from '@/lib/document/shapes/right-rule';
import type { Locale } from '@/lib/kit/dates';
import { photoMessages } from '@/lib/kit/messages/photos';
import { CollectionsDialog } from '../collections/collections-dialog';
import { ChangeDialog } from './change-dialog';
import { NoPhotos } from './no-photos';
import { PhotoGrid } from './photo-grid';
import { ReportBar } from './report-bar';
import { RightsDialog } from './rights-dialog';
import { nothingSelected, type Selection } from './selection';
import { SelectionBar, type SelectionTask } from './selection-bar';
import { UploadArea } from './upload-area';
import { usePhotoPages } from './use-photo-pages';
import { useSelectionTasks } from './use-selection-tasks';

interface Props {
  search: PhotoSearch;
  first: PhotoPage;
  collections: readonly Collection[];
  mayRule: boolean;
  maySort: boolean;
  mayUpload: boolean;
  locale: Locale;
}

/** The photos that a search finds, and what is done with those that are selected. */
export function PhotoLibrary({ search, first, collections, mayRule, maySort, mayUpload, locale }: Props) {
  const pages = usePhotoPages(search, first);
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [task, setTask] = useState<SelectionTask | null>(null);
  const tasks = useSelectionTasks(pages);
  const collection = collections.find(({ id }) => id === search.collection) ?? null;
  const selected = pages.photos.filter(({ id }) => selection.ids.has(id));
  const ids = selected.map(({ id }) => id);
  const close = () => setTask(null);

  function select(next: Selection) {
    setSelection(next);
    if (next.ids !== selection.ids && tasks.report) tasks.closeReport();
  }
  async function change(wanted: PhotosChange) {
    await tasks.change(ids, wanted);
    close();
  }
  async function rule(terms: RightTerms) {
    await tasks.rule(ids, terms);
    close();
  }
  async function closing(work: Promise<string | null>) {
    const sentence = await work;
    if (sentence === null) close();
    return sentence;
  }

  return (
    <UploadArea allowed={mayUpload} onPhoto={pages.add}>
      {first.similar && (
        <p role="status" className="mb-4 text-sm text-ink-soft">
          {photoMessages().grid.similar(search.query)}
        </p>
      )}
      {pages.photos.length > 0 ? (
        <PhotoGrid {...pages} selection={selection} select={select} />
      ) : (
        <NoPhotos search={search} />
      )}
      {tasks.report && task === null ? (
        <ReportBar report={tasks.report} busy={tasks.progress !== null} onClose={tasks.closeReport} />
      ) : (
        ids.length > 0 && (
          <SelectionBar
            count={ids.length}
            mayRule={mayRule}
            maySort={maySort}
            collection={collection}
            onTask={setTask}
            onRemove={() => collection && void tasks.sort(ids, collection, true, true)}
            onClear={() => setSelection({ ...selection, ids: new Set() })}
          />
        )
      )}
      {task === 'collections' && (
        <CollectionsDialog
          count={ids.length}
          collections={collections}
          onAdd={(to) => closing(tasks.sort(ids, to, false, false))}
          onCreate={(name) => closing(tasks.collect(ids, name))}
          onClose={close}
        />
      )}
      {task === 'rights' && (
        <RightsDialog
          count={ids.length}
          zone={locale.zone}
          progress={tasks.progress}
          onRule={rule}
          onClose={close}
        />
      )}
      {task && task !== 'collections' && task !== 'rights' && (
        <ChangeDialog
          task={task}
          photos={selected}
          locale={locale}
          progress={tasks.progress}
          onChange={change}
          onClose={close}
        />
      )}
    </UploadArea>
  );
}
