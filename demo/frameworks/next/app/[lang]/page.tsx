import {Comparison} from './Comparison';

export default async function Page({params}: PageProps<'/[lang]'>) {
  const {lang} = await params;
  return <Comparison lang={lang} />;
}
